package city.innovation.proposal.session;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody's sign-up, as that person and those who run the session see it.
 *
 * @param subject the person, by subject id
 * @param waitingAs the place in the waiting list, from 1; absent for who does not wait
 * @param expert whether this is an expert
 * @param attended whether the person came
 */
@Schema(
        name = "SessionSignUp",
        requiredProperties = {"id", "sessionId", "subject", "state", "expert", "attended", "signedUpAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c33","sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22",
                 "subject":"C-7f3a","state":"WAITING","waitingAs":3,"expert":false,"attended":false,
                 "signedUpAt":"2026-11-22T01:00:00Z"}""")
record SignUp(
        UUID id,
        UUID sessionId,
        String subject,
        String department,
        SignUpState state,
        Long waitingAs,
        boolean expert,
        boolean attended,
        Instant signedUpAt,

        @Schema(hidden = true) @com.fasterxml.jackson.annotation.JsonIgnore
        int version,

        @Schema(hidden = true) @com.fasterxml.jackson.annotation.JsonIgnore
        long queueNo) {

    static final String COLUMNS = "s.id, s.version, s.session_id, s.subject, s.department, s.state, s.expert,"
            + " s.attended, s.signed_up_at, s.queue_no, case when s.state = 'WAITING' then"
            + " (select count(*) from session_sign_up w where w.session_id = s.session_id and w.state = 'WAITING'"
            + " and w.queue_no <= s.queue_no) end as waiting_as";

    static SignUp read(ResultSet row) throws SQLException {
        return new SignUp(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getString("subject"),
                row.getString("department"),
                SignUpState.valueOf(row.getString("state")),
                row.getObject("waiting_as", Long.class),
                row.getBoolean("expert"),
                row.getBoolean("attended"),
                Sql.instant(row, "signed_up_at"),
                row.getInt("version"),
                row.getLong("queue_no"));
    }

    /** A page of them, for the document alone. */
    @Schema(name = "SessionSignUpPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c33",
                     "sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","subject":"C-7f3a","state":"SIGNED_UP",
                     "expert":false,"attended":true,"signedUpAt":"2026-11-22T01:00:00Z"}]}""")
    record SignUpPage(java.util.List<SignUp> items, String nextCursor, Long total) {}
}
