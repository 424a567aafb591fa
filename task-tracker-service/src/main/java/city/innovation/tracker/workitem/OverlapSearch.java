package city.innovation.tracker.workitem;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Finds work whose texts are alike, by groups of three letters (PostgreSQL's pg_trgm). */
@ApplicationScoped
public class OverlapSearch {

    private static final double LEAST = 0.2;

    /** What {@code %} asks for until the transaction ends. */
    private static final String THRESHOLD = "select set_config('pg_trgm.similarity_threshold', ?, true)";

    private static final String ALIKE = """
            select * from (
                select 'WORK_ITEM' as type, id, code, title, department, similarity(folded, ?) as score
                from work_item where folded % ? and state = 'ACTIVE'
                union all
                select 'NODE', id, code, title, department, similarity(folded, ?)
                from node
                where folded % ? and kind = 'PROJECT' and removed_at is null
                    and state in ('PLANNED', 'IN_PROGRESS', 'SUSPENDED')) work
            where id <> ? order by score desc, id limit 20
            """;

    private final Sql sql;

    OverlapSearch(Sql sql) {
        this.sql = sql;
    }

    /** Lets {@code %} find texts that are alike by so much, from 0 to 1, and more; within a transaction. */
    public void atLeast(double share) {
        sql.query(THRESHOLD, row -> null, String.valueOf(share));
    }

    /** At most 20, the most alike first, of texts that are folded; not what has that id. */
    @Transactional
    List<SimilarWork> of(UUID id, String folded) {
        atLeast(LEAST);
        return sql.query(ALIKE, OverlapSearch::read, folded, folded, folded, folded, id);
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
