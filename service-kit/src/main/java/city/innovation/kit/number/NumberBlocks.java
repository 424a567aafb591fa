package city.innovation.kit.number;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes blocks of numbers by a connection of its own. Who asks holds a connection of the pool already and waits, so that
 * a second one of the same pool might never come.
 */
@ApplicationScoped
class NumberBlocks {

    static final int SIZE = 100;

    private static final int VALID_SECONDS = 2;

    private static final String TAKE = """
            insert into number_block as b (kind, year, next) values (?, ?, 1 + ?)
            on conflict (kind, year) do update set next = b.next + ?
            returning next - ?
            """;

    private final String url;
    private final String user;
    private final String password;
    private Connection connection;

    NumberBlocks(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The first number of a block that nobody else gets. */
    synchronized long take(String kind, int year) throws SQLException {
        if (connection == null || !connection.isValid(VALID_SECONDS)) {
            close();
            connection = DriverManager.getConnection(url, user, password);
        }
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, kind);
            take.setInt(2, year);
            take.setInt(3, SIZE);
            take.setInt(4, SIZE);
            take.setInt(5, SIZE);
            try (ResultSet taken = take.executeQuery()) {
                taken.next();
                return taken.getLong(1);
            }
        }
    }

    @PreDestroy
    synchronized void close() throws SQLException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
