package city.innovation.tracker.instruction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instruction to give. */
@Schema(
        name = "NewInstruction",
        examples = "{\"projectId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80\",\"text\":\"주민 설명회를 한 번 더 여십시오.\","
                + "\"dueOn\":\"2026-08-31\"}")
record NewInstruction(
        @NotNull @Schema(description = "The project that it is about.")
        UUID projectId,

        @NotBlank @Size(max = 20_000) @Schema(description = "What is to be done.")
        String text,

        @NotNull @Schema(description = "The last day, Asia/Seoul; today or later.")
        LocalDate dueOn,

        @Size(max = 50) @Schema(description = "Code of the department that must; the project's when not given.")
        String department) {

    @Schema(name = "ReportInstruction", examples = "{\"report\":\"8월 20일 설명회를 열었습니다.\"}")
    record Report(
            @NotBlank @Size(max = 20_000) @Schema(description = "What was done.")
            String report) {}

    @Schema(name = "RedateInstruction", examples = "{\"dueOn\":\"2026-09-30\",\"reason\":\"장소를 다시 구합니다.\"}")
    record Redate(
            @NotNull @Schema(description = "The new last day, Asia/Seoul; today or later.")
            LocalDate dueOn,

            @NotBlank @Size(max = 5_000) String reason) {}

    @Schema(name = "InstructionReason", examples = "{\"reason\":\"다른 지시로 갈음합니다.\"}")
    record Reason(@NotBlank @Size(max = 5_000) String reason) {}
}
