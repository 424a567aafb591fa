package city.innovation.tracker.policy;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a policy said in each of its revisions. */
@ApplicationScoped
class PolicyRevisions {

    private static final Sorting SORTING =
            Sorting.of("policy_id", "-revision", new SortKey("revision", "revision", SortKey.Kind.WHOLE));
    private static final String KEEP = """
            insert into policy_revision (policy_id, revision, content, editor, edited_at) values (?, ?, ?::jsonb, ?, ?)
            on conflict do nothing
            """;

    private final Sql sql;
    private final ObjectMapper json;

    PolicyRevisions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A revision and when it began to hold. */
    @Schema(
            name = "PolicyRevision",
            requiredProperties = {"revision", "editedAt", "content"},
            examples = """
                    {"revision":2,"editedAt":"2026-11-22T01:00:00Z","content":{"title":"서울시민 복지기준",
                     "department":"WELFARE","importance":"IMPORTANT","budget":[],"links":[]}}""")
    record Revision(int revision, Instant editedAt, PolicyContent content) {}

    /** A page of revisions, for the document alone. */
    @Schema(name = "PolicyRevisionPage", requiredProperties = "items", examples = """
                    {"items":[{"revision":2,"editedAt":"2026-11-22T01:00:00Z","content":{"title":"서울시민 복지기준",
                     "department":"WELFARE","importance":"IMPORTANT","budget":[],"links":[]}}]}""")
    record RevisionPage(List<Revision> items, String nextCursor, Long total) {}

    /** What changed from one revision to another. */
    @Schema(
            name = "PolicyDiff",
            requiredProperties = {"from", "to", "changes"},
            examples = """
                    {"from":1,"to":2,"changes":{"purpose":{"from":"기준을 정합니다.","to":"누구나 누릴 기준을 정합니다."}}}""")
    record Compared(int from, int to, Diff changes) {}

    /** Keeps what the policy says now; a revision that is kept already stays. */
    void keep(Policy policy, String editor) {
        sql.update(KEEP, policy.id(), policy.revision(), text(policy.content()), editor, policy.updatedAt());
    }

    Page<Revision> page(UUID policyId, Paging paging) {
        Listing<Revision> listed = Listing.of(
                "*", "policy_revision", SORTING, revision -> (long) revision.revision(), revision -> policyId);
        return listed.page(sql, this::read, Conditions.of("policy_id = ?", policyId), paging, policyId.toString());
    }

    /** 404 if there is no such revision. */
    Revision require(UUID policyId, int revision) {
        return sql
                .query(
                        "select * from policy_revision where policy_id = ? and revision = ?",
                        this::read,
                        policyId,
                        revision)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** Also backwards. */
    Compared compare(UUID policyId, int from, int to) {
        JsonNode before = json.valueToTree(require(policyId, from).content());
        JsonNode after = json.valueToTree(require(policyId, to).content());
        return new Compared(from, to, Diff.between(before, after));
    }

    private Revision read(ResultSet row) throws SQLException {
        try {
            return new Revision(
                    row.getInt("revision"),
                    Sql.instant(row, "edited_at"),
                    json.readValue(row.getString("content"), PolicyContent.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(PolicyContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
