package city.innovation.kit.health;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Refuses to start on a database whose LC_CTYPE is C: trigrams of Hangul are silently empty there, so every search for
 * similar titles would find nothing and say nothing.
 */
@ApplicationScoped
class KoreanSearchCheck {

    private final DataSource dataSource;

    KoreanSearchCheck(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void check(@Observes @Priority(1) StartupEvent start) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            require(connection);
        }
    }

    static void require(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet trigrams = statement.executeQuery("select cardinality(show_trgm('가나다'))")) {
            trigrams.next();
            if (trigrams.getInt(1) == 0) {
                throw new IllegalStateException(
                        "The database's LC_CTYPE makes Korean search silently empty. Create it with LC_CTYPE C.UTF-8.");
            }
        }
    }
}
