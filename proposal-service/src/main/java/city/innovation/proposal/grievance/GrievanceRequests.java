package city.innovation.proposal.grievance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands. */
final class GrievanceRequests {

    private static final int LONG = 20_000;

    private GrievanceRequests() {}

    @Schema(
            name = "NewGrievance",
            examples = "{\"voiceId\":\"01998d00-1111-7222-8333-444455556666\",\"ground\":\"두 번 답변받고도 열 달째 그대로입니다.\"}")
    record Open(
            @NotNull @Schema(description = "The voice that it is about.")
            UUID voiceId,

            @NotBlank @Size(max = LONG) @Schema(description = "Why the ombudsman takes it up.")
            String ground) {}

    @Schema(
            name = "RecommendGrievance",
            examples =
                    "{\"recommendation\":\"보도 턱을 낮추고 결과를 알리십시오.\",\"department\":\"ROADS\",\"followUpOn\":\"2026-08-12\"}")
    record Recommend(
            @NotBlank @Size(max = LONG) String recommendation,

            @Size(max = 50) @Schema(description = "Code of the department; the voice's own when not given.")
            String department,

            @NotNull @Schema(description = "When the ombudsman looks again, Asia/Seoul.")
            LocalDate followUpOn) {}

    @Schema(name = "RespondToGrievance", examples = "{\"response\":\"ACCEPTED\",\"text\":\"7월까지 두 곳의 턱을 낮추겠습니다.\"}")
    record Respond(
            @NotNull GrievanceResponse response,
            @NotBlank @Size(max = LONG) String text) {}

    @Schema(
            name = "FollowUpGrievance",
            examples = "{\"finding\":\"PARTLY\",\"note\":\"두 곳 중 한 곳만 고쳤습니다.\",\"nextOn\":\"2026-10-12\"}")
    record Follow(
            @NotNull GrievanceFinding finding,
            @NotBlank @Size(max = LONG) String note,

            @Schema(description = "When the ombudsman looks again, Asia/Seoul; never when not given.")
            LocalDate nextOn) {}

    @Schema(name = "CloseGrievance", examples = "{\"finding\":\"CARRIED_OUT\",\"conclusion\":\"두 곳 모두 고쳤습니다.\"}")
    record Close(
            @NotNull GrievanceFinding finding,
            @NotBlank @Size(max = LONG) String conclusion) {}
}
