package city.innovation.tracker.check;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Who leads the task force. */
@ApplicationScoped
class Leaders {

    private static final String LEADER = """
            select subject from task_force_member
            where leader and from_on <= ? and (to_on is null or to_on >= ?) limit 1
            """;

    private final Sql sql;

    Leaders(Sql sql) {
        this.sql = sql;
    }

    /** The leader's subject id on a day; empty while nobody leads it. */
    Optional<String> on(LocalDate day) {
        return sql.query(LEADER, row -> row.getString(1), day, day).stream().findFirst();
    }
}
