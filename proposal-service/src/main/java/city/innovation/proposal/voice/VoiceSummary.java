package city.innovation.proposal.voice;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a list of voices: what a table shows, never who spoke.
 *
 * @param resolveDueOn the last day on which a resolution is in time (Asia/Seoul)
 */
@Schema(
        name = "VoiceSummary",
        requiredProperties = {
            "id",
            "number",
            "version",
            "state",
            "channel",
            "title",
            "open",
            "receivedAt",
            "resolveDueOn",
            "overdue"
        },
        examples = """
                {"id":"01998d00-1111-7222-8333-444455556666","number":"V-2026-000123","version":1,"state":"RECEIVED",
                 "channel":"CALL_CENTRE","title":"밤늦게 집에 갈 버스가 없습니다","district":"29140","open":false,
                 "receivedAt":"2026-03-02T01:15:00Z","resolveDueOn":"2026-09-02","overdue":false}""")
record VoiceSummary(
        UUID id,
        String number,
        int version,
        VoiceState state,
        String channel,
        UUID socialChannel,
        String title,
        String district,
        String challenge,
        String department,
        boolean open,
        String grievance,
        Instant receivedAt,
        LocalDate resolveDueOn,
        Instant answeredAt,
        Instant resolvedAt,
        boolean overdue,
        @Schema(hidden = true) @JsonIgnore Instant resolveDueAt) {

    /** A page of them, for the document alone. */
    @Schema(name = "VoicePage", requiredProperties = "items", examples = """
                    {"items":[{"id":"01998d00-1111-7222-8333-444455556666","number":"V-2026-000123","version":1,
                     "state":"RECEIVED","channel":"CALL_CENTRE","title":"밤늦게 집에 갈 버스가 없습니다","open":false,
                     "receivedAt":"2026-03-02T01:15:00Z","resolveDueOn":"2026-09-02","overdue":false}],
                     "nextCursor":"dzR2Tm9xYjFLZVEKMDE5YWIwYzQ"}""")
    record VoicePage(List<VoiceSummary> items, String nextCursor, Long total) {}

    /** How many characters of a title a list is sorted by. */
    private static final int SORTED = 200;

    static final String COLUMNS = "id, number, version, state, channel, social_channel, title, district, challenge,"
            + " department, open, grievance, received_at, resolve_due_at, answered_at, resolved_at,"
            + " overdue";

    /** Voices of the present, which is a parameter twice. */
    static final String NOW = "(select voice.*, " + VoiceFilter.OVERDUE + " as overdue from voice) voice";

    static VoiceSummary read(ResultSet row) throws SQLException {
        Instant due = Sql.instant(row, "resolve_due_at");
        return new VoiceSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getInt("version"),
                VoiceState.valueOf(row.getString("state")),
                row.getString("channel"),
                row.getObject("social_channel", UUID.class),
                row.getString("title"),
                row.getString("district"),
                row.getString("challenge"),
                row.getString("department"),
                row.getBoolean("open"),
                row.getString("grievance"),
                Sql.instant(row, "received_at"),
                CityTime.dateOf(due),
                Sql.instant(row, "answered_at"),
                Sql.instant(row, "resolved_at"),
                row.getBoolean("overdue"),
                due);
    }

    /** The value that a list is sorted by; of a title, as much as its index holds. */
    Object sortValue(String key) {
        return switch (key) {
            case "title" ->
                title.substring(
                        0, title.offsetByCodePoints(0, Math.min(SORTED, title.codePointCount(0, title.length()))));
            case "resolveDueOn" -> resolveDueAt;
            default -> receivedAt;
        };
    }
}
