package city.innovation.proposal.session;

import city.innovation.kit.duty.Responsible;
import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was promised at a session, or instructed there.
 *
 * @param ownerSubject who must, by subject id; for those who run the session and the person
 * @param ownerDepartment the department that must
 * @param dueOn the last day, Asia/Seoul
 * @param outcome what was done, or why it fell away
 * @param closedOn when it was kept or fell away, Asia/Seoul
 */
@Schema(
        name = "SessionCommitment",
        requiredProperties = {"id", "version", "sessionId", "kind", "state", "text", "dueOn", "madeAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c66","version":1,
                 "sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","kind":"COMMITMENT","state":"OPEN",
                 "text":"심야버스 시범 노선을 정해 알려 드리겠습니다.","ownerDepartment":"TRAFFIC","dueOn":"2026-12-31",
                 "madeAt":"2026-11-22T01:00:00Z"}""")
record Commitment(
        UUID id,
        int version,
        UUID sessionId,
        CommitmentKind kind,
        CommitmentState state,
        String text,
        String ownerSubject,
        String ownerDepartment,
        LocalDate dueOn,
        String outcome,
        LocalDate closedOn,
        Instant madeAt,

        @Schema(hidden = true) @com.fasterxml.jackson.annotation.JsonIgnore
        UUID dutyId) {

    static Commitment read(ResultSet row) throws SQLException {
        return new Commitment(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("session_id", UUID.class),
                CommitmentKind.valueOf(row.getString("kind")),
                CommitmentState.valueOf(row.getString("state")),
                row.getString("body"),
                row.getString("owner_subject"),
                row.getString("owner_department"),
                row.getObject("due_on", LocalDate.class),
                row.getString("outcome"),
                row.getObject("closed_on", LocalDate.class),
                Sql.instant(row, "made_at"),
                row.getObject("duty_id", UUID.class));
    }

    Responsible responsible() {
        return ownerSubject == null ? Responsible.department(ownerDepartment) : Responsible.subject(ownerSubject);
    }

    /** Without the person who must. */
    Commitment forPublic() {
        return new Commitment(
                id,
                version,
                sessionId,
                kind,
                state,
                text,
                null,
                ownerDepartment,
                dueOn,
                outcome,
                closedOn,
                madeAt,
                dutyId);
    }

    /** A page of them, for the document alone. */
    @Schema(name = "SessionCommitmentPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c66","version":2,
                     "sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","kind":"COMMITMENT","state":"KEPT",
                     "text":"심야버스 시범 노선을 정해 알려 드리겠습니다.","ownerDepartment":"TRAFFIC","dueOn":"2026-12-31",
                     "outcome":"두 노선을 정했습니다.","closedOn":"2026-12-20","madeAt":"2026-11-22T01:00:00Z"}]}""")
    record CommitmentPage(List<Commitment> items, String nextCursor, Long total) {}
}
