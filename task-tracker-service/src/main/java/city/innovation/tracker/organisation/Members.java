package city.innovation.tracker.organisation;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Who serves the city; for other features. */
@ApplicationScoped
public class Members {

    private static final String SERVES = """
            select (select f.active from member m join member_fact f on f.member_id = m.id
                    where m.subject = ? and f.valid_from <= ? order by f.valid_from desc limit 1) as active,
                exists (select 1 from member) as kept
            """;

    private final Sql sql;

    Members(Sql sql) {
        this.sql = sql;
    }

    /** Whether that person serves on that day; nobody is doubted as long as no directory is kept. */
    public boolean mayServe(String subject, LocalDate on) {
        List<Boolean> found =
                sql.query(SERVES, row -> row.getBoolean("active") || !row.getBoolean("kept"), subject, on);
        return found.getFirst();
    }
}
