package city.innovation.proposal.group;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody's membership, as that person and those who run the group see it.
 *
 * @param subject the person, by subject id
 * @param leader whether the person leads the group
 * @param joinedOn the first day, Asia/Seoul; absent before
 * @param until the last day, Asia/Seoul; absent before
 * @param renewals how often it was extended
 * @param meetings how many meetings the person came to
 * @param lastMetOn the last of them, Asia/Seoul
 */
@Schema(
        name = "GroupMembership",
        requiredProperties = {
            "id",
            "version",
            "groupId",
            "subject",
            "state",
            "leader",
            "appliedAt",
            "renewals",
            "meetings"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c88","version":2,
                 "groupId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c40","subject":"C-7f3a","state":"MEMBER","leader":false,
                 "appliedAt":"2026-01-10T01:00:00Z","joinedOn":"2026-02-01","until":"2027-12-31","renewals":0,
                 "meetings":4,"lastMetOn":"2026-11-02"}""")
record Membership(
        UUID id,
        int version,
        UUID groupId,
        String subject,
        String department,
        MembershipState state,
        boolean leader,
        String motive,
        Instant appliedAt,
        LocalDate joinedOn,
        LocalDate until,
        int renewals,
        String reason,
        int meetings,
        LocalDate lastMetOn) {

    static final String COLUMNS = """
            m.*, (select count(*) from group_attendance a join group_meeting g on g.id = a.meeting_id
                  where a.subject = m.subject and g.group_id = m.group_id) as meetings,
                 (select max(held_on) from group_attendance a join group_meeting g on g.id = a.meeting_id
                  where a.subject = m.subject and g.group_id = m.group_id) as last_met_on
            """;

    static Membership read(ResultSet row) throws SQLException {
        return new Membership(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("group_id", UUID.class),
                row.getString("subject"),
                row.getString("department"),
                MembershipState.valueOf(row.getString("state")),
                row.getBoolean("leader"),
                row.getString("motive"),
                Sql.instant(row, "applied_at"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getInt("renewals"),
                row.getString("reason"),
                row.getInt("meetings"),
                row.getObject("last_met_on", LocalDate.class));
    }

    /** A page of them, for the document alone. */
    @Schema(name = "GroupMembershipPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c88","version":1,
                     "groupId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c40","subject":"C-7f3a","state":"APPLIED",
                     "leader":false,"appliedAt":"2026-01-10T01:00:00Z","renewals":0,"meetings":0}]}""")
    record MembershipPage(List<Membership> items, String nextCursor, Long total) {}

    /** Those who were appointed together. */
    @Schema(name = "AppointedGroupMembers", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c88","version":2,
                     "groupId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c40","subject":"C-7f3a","state":"MEMBER",
                     "leader":false,"appliedAt":"2026-01-10T01:00:00Z","joinedOn":"2026-02-01","until":"2027-12-31",
                     "renewals":0,"meetings":0}]}""")
    record Appointed(List<Membership> items) {}
}
