package city.innovation.tracker.check;

import city.innovation.kit.sql.Sql;
import city.innovation.tracker.termination.WeakProjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Projects that two checks in a row found far behind what was planned. */
@ApplicationScoped
class TwiceWeak implements WeakProjects {

    private static final String TWICE = """
            select node_id from (
                select node_id, actual_bp::bigint * 10000 < planned_bp::bigint * ? as weak,
                    row_number() over (partition by node_id order by about_to desc, verified_at desc) as place
                from progress_check
                where verified_at is not null and state in ('FOLLOW_UP', 'CLOSED') and planned_bp > 0
                    and actual_bp is not null) checks
            where place <= 2 group by node_id having count(*) = 2 and bool_and(weak) order by node_id
            """;

    private final Sql sql;

    TwiceWeak(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> twiceBelow(int shareBp) {
        return sql.query(TWICE, row -> row.getObject(1, UUID.class), shareBp);
    }
}
