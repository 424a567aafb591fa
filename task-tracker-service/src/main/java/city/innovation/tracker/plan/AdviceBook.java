package city.innovation.tracker.plan;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The advice in the database. */
@ApplicationScoped
class AdviceBook {

    private static final String ADD = """
            insert into advice (id, version, plan_id, number, node_id, text, adviser, advised_on)
            values (?, 1, ?, (select coalesce(max(number), 0) + 1 from advice where plan_id = ?), ?, ?, ?, ?)
            returning *
            """;

    private static final String ANSWER = """
            update advice set version = version + 1, answer = ?, reason = ?, answered_by = ?, answered_at = ?
            where id = ? returning *
            """;

    private final Sql sql;

    AdviceBook(Sql sql) {
        this.sql = sql;
    }

    List<Advice> of(UUID plan) {
        return sql.query("select * from advice where plan_id = ? order by number", Advice::read, plan);
    }

    /** The advice on that plan; else 404. */
    Advice require(UUID plan, UUID id) {
        return one("select * from advice where plan_id = ? and id = ?", plan, id);
    }

    /** The same, locked to the end of the transaction. */
    Advice lock(UUID plan, UUID id) {
        return one("select * from advice where plan_id = ? and id = ? for update", plan, id);
    }

    private Advice one(String statement, UUID plan, UUID id) {
        return sql.query(statement, Advice::read, plan, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** The plan's row is locked, so that numbers have no gaps. */
    Advice add(UUID id, UUID plan, UUID node, String text, String adviser, LocalDate on) {
        return sql.query(ADD, Advice::read, id, plan, plan, node, text, adviser, on)
                .getFirst();
    }

    Advice answer(UUID id, AdviceAnswer answer, String reason, String by, Instant at) {
        return sql.query(ANSWER, Advice::read, answer.name(), reason, by, at, id)
                .getFirst();
    }

    int unanswered(UUID plan) {
        return sql.query("select count(*) from advice where plan_id = ? and answer is null", row -> row.getInt(1), plan)
                .getFirst();
    }
}
