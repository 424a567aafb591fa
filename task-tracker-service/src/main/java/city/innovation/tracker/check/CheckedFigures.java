package city.innovation.tracker.check;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the last checks found, for whoever judges by it. */
@ApplicationScoped
public class CheckedFigures {

    private static final String LAST = """
            select planned_bp, actual_bp, verdict, about_to from progress_check
            where node_id = ? and verified_at is not null and state in ('FOLLOW_UP', 'CLOSED')
            order by about_to desc, verified_at desc limit ?
            """;

    private final Sql sql;

    CheckedFigures(Sql sql) {
        this.sql = sql;
    }

    /**
     * A verified check.
     *
     * @param plannedBp what the dates planned, in basis points; null without dates
     * @param actualBp how far it was, in basis points; null where nothing counted
     * @param verdict the inspector's, as a code
     * @param on the last day that it was about
     */
    public record Checked(Integer plannedBp, Integer actualBp, String verdict, LocalDate on) {}

    /** The last so many of a node, the latest first. */
    public List<Checked> last(UUID node, int count) {
        return sql.query(
                LAST,
                row -> new Checked(
                        row.getObject("planned_bp", Integer.class),
                        row.getObject("actual_bp", Integer.class),
                        row.getString("verdict"),
                        row.getObject("about_to", LocalDate.class)),
                node,
                count);
    }
}
