package city.innovation.tracker.designation;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What nodes are designated as now; for other features. */
@ApplicationScoped
public class HeldDesignations {

    private static final String OF = """
            select kind, cadence from designation where node_id = ? and state = 'HELD' order by kind desc
            """;

    private final Sql sql;

    HeldDesignations(Sql sql) {
        this.sql = sql;
    }

    /**
     * A designation that holds.
     *
     * @param cadence its own, or null for the one of the rules
     */
    public record Held(DesignationKind kind, Cadence cadence) {}

    /** Those of a node, key first. */
    public List<Held> of(UUID node) {
        return sql.query(
                OF,
                row -> new Held(
                        DesignationKind.valueOf(row.getString("kind")),
                        row.getString("cadence") == null ? null : Cadence.valueOf(row.getString("cadence"))),
                node);
    }
}
