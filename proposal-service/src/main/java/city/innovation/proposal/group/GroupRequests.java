package city.innovation.proposal.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands. */
final class GroupRequests {

    private static final int LONG = 5_000;

    private GroupRequests() {}

    @Schema(name = "GroupReason", examples = "{\"reason\":\"임기를 마쳤습니다.\"}")
    record Reason(@NotBlank @Size(max = LONG) String reason) {}

    @Schema(name = "RecruitGroup", examples = "{\"from\":\"2026-01-05\",\"to\":\"2026-01-31\",\"places\":500}")
    record Recruit(
            @NotNull @Schema(description = "The first day on which one can apply, Asia/Seoul.")
            LocalDate from,

            @NotNull @Schema(description = "The last day on which one can apply, Asia/Seoul.")
            LocalDate to,

            @Min(1)
            @Max(100_000)
            @Schema(description = "How many members it may have from now on; as before when not given.")
            Integer places) {}

    @Schema(name = "RenewGroup", examples = "{\"termTo\":\"2028-12-31\",\"renewMembers\":true}")
    record Renew(
            @NotNull @Schema(description = "The new last day, Asia/Seoul; after the one before.")
            LocalDate termTo,

            @Schema(description = "Whether all members stay to that day.", defaultValue = "false")
            Boolean renewMembers) {}

    @Schema(name = "ApplyToGroup", examples = "{\"motive\":\"동네 돌봄에 보탬이 되고 싶습니다.\"}")
    record Apply(
            @Size(max = LONG) @Schema(description = "For those who decide on it.")
            String motive) {}

    @Schema(name = "AppointGroupMembers", examples = "{\"subjects\":[\"C-7f3a\",\"C-91bb\"],\"until\":\"2027-12-31\"}")
    record Appoint(
            @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 100) String> subjects,

            @Schema(description = "The last day, Asia/Seoul; the group's when not given.")
            LocalDate until) {}

    @Schema(name = "ExtendGroupMembership", examples = "{\"until\":\"2028-12-31\"}")
    record Extend(
            @NotNull @Schema(description = "The new last day, Asia/Seoul; in the group's term.")
            LocalDate until) {}

    @Schema(name = "LinkGroupProposal", examples = "{\"proposalId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22\"}")
    record LinkProposal(
            @NotNull @Schema(description = "The proposal that came of it.")
            UUID proposalId) {}
}
