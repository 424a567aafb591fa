package city.innovation.proposal.comment;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Who has reported which comment, and why. */
@ApplicationScoped
class CommentReports {

    private static final String ADD = """
            insert into comment_report (id, comment_id, subject, reason, reported_at) values (?, ?, ?, ?, ?)
            on conflict (comment_id, subject) do nothing
            """;

    private final Sql sql;
    private final Comments comments;
    private final Changes changes;
    private final Clock clock;

    CommentReports(Sql sql, Comments comments, Changes changes, Clock clock) {
        this.sql = sql;
        this.comments = comments;
        this.changes = changes;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void add(Comment comment, String subject, String reason) {
        UUID id = GUID.v7().toUUID();
        if (sql.update(ADD, id, comment.id(), subject, reason, clock.instant()) == 0) {
            throw new Refusal(ProblemType.CONFLICT).detailed("comment.reported");
        }
        comments.countReport(comment.id());
        changes.record("comment-report", id, 1, "report", null, reason, null);
    }
}
