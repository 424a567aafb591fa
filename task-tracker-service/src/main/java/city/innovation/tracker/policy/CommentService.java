package city.innovation.tracker.policy;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.organisation.Standing;
import com.github.f4b6a3.uuid.alt.GUID;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/** Takes comments on policies and shows the answers of their departments. */
@ApplicationScoped
class CommentService {

    private static final String RESOURCE = "policy-comment";
    private static final Sorting SORTING =
            Sorting.of("id", "-createdAt", new SortKey("createdAt", "created_at", SortKey.Kind.INSTANT));

    private static final Listing<CommentView> LISTED =
            Listing.of("*", "policy_comment", SORTING, CommentView::createdAt, CommentView::id);

    private final Repository comments;
    private final PolicyDesk desk;
    private final Standing standing;
    private final Changes changes;
    private final Tools tools;

    CommentService(Repository comments, PolicyDesk desk, Standing standing, Changes changes, Tools tools) {
        this.comments = comments;
        this.desk = desk;
        this.standing = standing;
        this.changes = changes;
        this.tools = tools;
    }

    /** The rows. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<PolicyComment, UUID> {}

    /** What lists and dates comments. */
    @Singleton
    static class Tools {

        private final Sql sql;
        private final Clock clock;

        Tools(Sql sql, Clock clock) {
            this.sql = sql;
            this.clock = clock;
        }
    }

    @Transactional
    PolicyComment get(UUID policyId, UUID id) {
        PolicyComment comment = comments.findById(id);
        if (comment == null || !comment.policyId().equals(policyId)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return comment;
    }

    /** Takes a comment of anybody with a token but an auditor; refuses (409) one on a policy that ended. */
    @Transactional
    PolicyComment write(UUID policyId, String text) {
        Policy policy = desk.see(policyId);
        standing.require(standing.takesPart());
        if (policy.state() == PolicyState.CLOSED) {
            throw new Refusal(ProblemType.CONFLICT).detailed("policy.closed");
        }
        PolicyComment comment = new PolicyComment(
                GUID.v7().toUUID(),
                policyId,
                standing.caller().subject(),
                standing.isStaff(),
                text,
                tools.clock.instant());
        return store(comment, "comment", null, null);
    }

    @Transactional
    PolicyComment answer(UUID policyId, UUID id, Version expected, String answer) {
        PolicyComment comment = take(policyId, id, expected);
        String department = desk.see(policyId).content().department();
        Diff diff = Diff.none().with("answer", comment.answer(), answer);
        comment.answer(answer, department, tools.clock.instant());
        return store(comment, "answer", null, diff);
    }

    @Transactional
    PolicyComment hide(UUID policyId, UUID id, Version expected, String reason) {
        PolicyComment comment = take(policyId, id, expected);
        comment.hide(reason);
        return store(comment, "hide", reason, Diff.none().with("hidden", false, true));
    }

    /** A page of a policy's comments, latest first. */
    @Transactional
    Page<CommentView> page(UUID policyId, Paging paging) {
        desk.see(policyId);
        return LISTED.page(
                tools.sql, CommentService::read, Conditions.of("policy_id = ?", policyId), paging, policyId.toString());
    }

    private static CommentView read(ResultSet row) throws SQLException {
        String hidden = row.getString("hidden_reason");
        return new CommentView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getBoolean("official"),
                hidden == null ? row.getString("text") : null,
                Sql.instant(row, "created_at"),
                row.getString("answer"),
                row.getString("answered_by"),
                Sql.instant(row, "answered_at"),
                hidden);
    }

    private PolicyComment take(UUID policyId, UUID id, Version expected) {
        PolicyComment comment = get(policyId, id);
        desk.requireWriter(desk.see(policyId).content().department());
        Version.require(expected, comment.version());
        return comment;
    }

    private PolicyComment store(PolicyComment comment, String command, String reason, Diff diff) {
        comments.persistAndFlush(comment);
        changes.record(RESOURCE, comment.id(), comment.version(), command, null, reason, diff);
        return comment;
    }
}
