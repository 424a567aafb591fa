package city.innovation.proposal.session;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a list of sessions: what a table shows; names nobody. */
@Schema(
        name = "SessionSummary",
        requiredProperties = {"id", "number", "kind", "state", "title", "department", "internal", "version"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":"S-2026-000046","kind":"LISTENING","state":"HELD",
                 "title":"심야 대중교통에 대해 듣습니다","department":"TRAFFIC","startsAt":"2026-12-03T05:00:00Z",
                 "place":"시민청 태평홀","capacity":150,"heldOn":"2026-12-03","participants":142,"experts":6,
                 "internal":false,"version":5}""")
record SessionSummary(
        UUID id,
        String number,
        String kind,
        SessionState state,
        String title,
        UUID policyId,
        String policyTitle,
        String challenge,
        String district,
        String department,
        Instant startsAt,
        Instant endsAt,
        String place,
        String link,
        Integer capacity,
        LocalDate heldOn,
        Integer participants,
        Integer experts,
        boolean internal,
        int version,

        @Schema(hidden = true) @com.fasterxml.jackson.annotation.JsonIgnore
        Instant orderedAt) {

    /** A page of them, for the document alone. */
    @Schema(name = "SessionPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":"S-2026-000046","kind":"LISTENING",
                     "state":"OPEN","title":"심야 대중교통에 대해 듣습니다","department":"TRAFFIC",
                     "startsAt":"2026-12-03T05:00:00Z","internal":false,"version":3}],
                     "nextCursor":"dzR2Tm9xYjFLZVEKMDE5YWIwYzQ"}""")
    record SessionPage(List<SessionSummary> items, String nextCursor, Long total) {}

    /** How many characters of a title a list is sorted by. */
    private static final int SORTED = 200;

    static final String COLUMNS =
            "id, number, kind, state, title, policy_id, policy_title, challenge, district, department, starts_at,"
                    + " ends_at, place, link, capacity, held_on, participants, experts, internal, version, ordered_at";

    static SessionSummary read(ResultSet row) throws SQLException {
        LocalDate heldOn = row.getObject("held_on", LocalDate.class);
        return new SessionSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("kind"),
                SessionState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getObject("policy_id", UUID.class),
                row.getString("policy_title"),
                row.getString("challenge"),
                row.getString("district"),
                row.getString("department"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                row.getString("place"),
                row.getString("link"),
                row.getObject("capacity", Integer.class),
                heldOn,
                heldOn == null ? null : row.getInt("participants"),
                heldOn == null ? null : row.getInt("experts"),
                row.getBoolean("internal"),
                row.getInt("version"),
                Sql.instant(row, "ordered_at"));
    }

    /** The value that a list is sorted by; of a title, as much as its index holds. */
    Object sortValue(String key) {
        return switch (key) {
            case "title" ->
                title.substring(
                        0, title.offsetByCodePoints(0, Math.min(SORTED, title.codePointCount(0, title.length()))));
            case "participants" -> participants == null ? 0L : participants.longValue();
            default -> orderedAt;
        };
    }
}
