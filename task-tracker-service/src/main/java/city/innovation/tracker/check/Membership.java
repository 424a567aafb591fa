package city.innovation.tracker.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody's time in the task force.
 *
 * @param subject subject id
 * @param leader whether leading it
 * @param from the first day, Asia/Seoul
 * @param to the last day, Asia/Seoul; absent until it ends
 * @param reason why it ended
 */
@Schema(
        name = "TaskForceMember",
        requiredProperties = {"id", "version", "subject", "leader", "from"},
        examples = Membership.EXAMPLE)
record Membership(
        UUID id,
        int version,
        String subject,
        String department,
        boolean leader,
        LocalDate from,
        LocalDate to,
        String reason) {

    static final String EXAMPLE =
            "{\"id\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1a00\",\"version\":1,\"subject\":\"E50001\","
                    + "\"department\":\"INNOVATION\",\"leader\":true,\"from\":\"2026-01-01\"}";

    static Membership read(ResultSet row) throws SQLException {
        return new Membership(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("subject"),
                row.getString("department"),
                row.getBoolean("leader"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("reason"));
    }

    /** A page of them, for the document alone. */
    @Schema(name = "TaskForceMemberPage", requiredProperties = "items", examples = "{\"items\":[" + EXAMPLE + "]}")
    record MembershipPage(List<Membership> items, String nextCursor, Long total) {}

    @Schema(
            name = "AppointTaskForceMember",
            examples = "{\"subject\":\"E50001\",\"department\":\"INNOVATION\",\"leader\":true,\"from\":\"2026-01-01\"}")
    record Appoint(
            @NotBlank @Size(max = 100) @Schema(description = "Subject id.")
            String subject,

            @Size(max = 50) @Schema(description = "Code of the department that the person comes from.")
            String department,

            @Schema(description = "Whether to lead it; there is one leader at a time.", defaultValue = "false")
            Boolean leader,

            @NotNull @Schema(description = "The first day, Asia/Seoul.")
            LocalDate from,

            @Schema(description = "The last day, Asia/Seoul; until it is ended when not given.")
            LocalDate to) {

        boolean leads() {
            return Boolean.TRUE.equals(leader);
        }
    }

    @Schema(name = "EndTaskForceMembership", examples = "{\"on\":\"2026-06-30\",\"reason\":\"인사이동\"}")
    record End(
            @NotNull @Schema(description = "The last day, Asia/Seoul.")
            LocalDate on,

            @NotBlank @Size(max = 5_000) String reason) {}
}
