package city.innovation.proposal.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting of a group.
 *
 * @param heldOn the day, Asia/Seoul
 * @param notes what was discussed; for members and those who look after the group
 * @param attendance how many came
 * @param attendees the members who came, by subject id; for those who may know them
 * @param sessionId the session that it was, where it was one
 */
@Schema(
        name = "GroupMeeting",
        requiredProperties = {"id", "version", "groupId", "heldOn", "topic", "attendance"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1ca1","version":1,
                 "groupId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c40","heldOn":"2026-11-02","topic":"분석 도구 실습",
                 "place":"시청 3층","attendance":9}""")
record Meeting(
        UUID id,
        int version,
        UUID groupId,
        LocalDate heldOn,
        String topic,
        String place,
        String notes,
        int attendance,
        List<String> attendees,
        UUID sessionId) {

    static final String COLUMNS = "g.*, array(select subject from group_attendance a where a.meeting_id = g.id"
            + " order by subject) as attendees";

    static Meeting read(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("group_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("topic"),
                row.getString("place"),
                row.getString("notes"),
                row.getInt("attendance"),
                Arrays.asList((String[]) row.getArray("attendees").getArray()),
                row.getObject("session_id", UUID.class));
    }

    /** Without the people, and without the notes but for members. */
    Meeting forOthers(boolean member) {
        return new Meeting(
                id, version, groupId, heldOn, topic, place, member ? notes : null, attendance, null, sessionId);
    }

    @Schema(name = "NewGroupMeeting", examples = """
                    {"heldOn":"2026-11-02","topic":"분석 도구 실습","place":"시청 3층","attendees":["E10021","E10022"],
                     "attendance":9}""")
    record New(
            @Schema(description = "The day, Asia/Seoul; the session's, else today, when not given.")
            LocalDate heldOn,

            @NotBlank @Size(max = 500) String topic,
            @Size(max = 300) String place,

            @Size(max = 50_000) @Schema(description = "What was discussed.")
            String notes,

            @Size(max = 500) @Schema(description = "The members who came, by subject id.")
            List<@NotBlank @Size(max = 100) String> attendees,

            @Min(0)
            @Max(1_000_000)
            @Schema(description = "How many came, if more than the members named; the session's people when not given.")
            Integer attendance,

            @Schema(description = "The session that it was; each stands once.")
            UUID sessionId) {

        New {
            attendees = attendees == null
                    ? List.of()
                    : attendees.stream().distinct().toList();
        }
    }

    @Schema(name = "CorrectGroupMeeting", examples = """
                    {"meeting":{"heldOn":"2026-11-02","topic":"분석 도구 실습","attendees":["E10021"],"attendance":10},
                     "reason":"한 사람이 빠졌습니다."}""")
    record Correct(
            @jakarta.validation.Valid @jakarta.validation.constraints.NotNull
            New meeting,

            @NotBlank @Size(max = 5_000) String reason) {}

    /** A page of them, for the document alone. */
    @Schema(name = "GroupMeetingPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1ca1","version":1,
                     "groupId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c40","heldOn":"2026-11-02","topic":"분석 도구 실습",
                     "attendance":9}]}""")
    record MeetingPage(List<Meeting> items, String nextCursor, Long total) {}
}
