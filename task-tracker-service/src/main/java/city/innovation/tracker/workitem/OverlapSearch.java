package city.innovation.tracker.workitem;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Finds work whose texts are alike, by groups of three letters (PostgreSQL's pg_trgm). */
@ApplicationScoped
class OverlapSearch {

    private static final double LEAST = 0.2;

    private static final String ALIKE = """
            select * from (
                select 'WORK_ITEM' as type, id, code, title, department, similarity(folded, ?) as score
                from work_item where id <> ? and state = 'ACTIVE'
                union all
                select 'NODE', id, code, title, department, similarity(lower(concat_ws(' ', title, description)), ?)
                from node
                where kind = 'PROJECT' and removed_at is null and state in ('PLANNED', 'IN_PROGRESS', 'SUSPENDED')) work
            where score >= ? order by score desc, id limit 20
            """;

    private final Sql sql;

    OverlapSearch(Sql sql) {
        this.sql = sql;
    }

    /** At most 20, the most alike first. */
    List<SimilarWork> of(WorkItem item) {
        String text = WorkItem.folded(item.content());
        return sql.query(ALIKE, OverlapSearch::read, text, item.id(), text, LEAST);
    }

    private static SimilarWork read(ResultSet row) throws SQLException {
        return new SimilarWork(
                row.getString("type"),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("department"),
                Math.round(row.getDouble("score") * 100) / 100.0);
    }
}
