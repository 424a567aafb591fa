package city.innovation.kit.health;

import city.innovation.kit.sql.Sql;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses to start on a database whose LC_CTYPE is C: trigrams of Hangul are silently empty there, so every search for
 * similar titles would find nothing and say nothing.
 */
@ApplicationScoped
class KoreanSearchCheck {

    private final Sql sql;

    KoreanSearchCheck(Sql sql) {
        this.sql = sql;
    }

    void check(@Observes @Priority(1) StartupEvent start) {
        boolean fit = sql.query("select cardinality(show_trgm('가나다')) > 0", row -> row.getBoolean(1))
                .getFirst();
        if (!fit) {
            throw new IllegalStateException(
                    "The database's LC_CTYPE makes Korean search silently empty. Create it with LC_CTYPE C.UTF-8.");
        }
    }
}
