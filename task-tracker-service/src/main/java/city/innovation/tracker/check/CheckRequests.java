package city.innovation.tracker.check;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands on checks. */
final class CheckRequests {

    private static final int LONG = 20_000;

    private CheckRequests() {}

    @Schema(
            name = "NewCheck",
            examples = "{\"nodeId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80\",\"reason\":\"현장 민원이 잦아 살펴봅니다.\"}")
    record Open(
            @NotNull @Schema(description = "The area, task or project.")
            UUID nodeId,

            @NotBlank @Size(max = LONG) @Schema(description = "Why it is looked at now.")
            String reason,

            @Schema(description = "The last day for the department, Asia/Seoul; by the rules when not given.")
            LocalDate dueOn) {}

    @Schema(
            name = "SubmitCheck",
            examples =
                    "{\"selfVerdict\":\"PASSED\",\"statement\":\"시범 운영을 마쳤습니다.\","
                            + "\"evidence\":[{\"title\":\"6월 추진실적\",\"link\":\"https://docs.gwangju.example/2026/06/result.pdf\"}]}")
    record Submit(
            @NotNull @Schema(description = "The department's own verdict.")
            Verdict selfVerdict,

            @NotBlank @Size(max = LONG) @Schema(description = "How it stands, in the department's words.")
            String statement,

            @NotEmpty @Size(max = 50) @Schema(description = "What shows it.")
            List<@NotNull @Valid Evidence> evidence) {}

    @Schema(
            name = "VerifyCheck",
            examples = "{\"verdict\":\"CONDITIONAL\",\"findings\":[\"안내문이 낡았습니다.\"],"
                    + "\"actions\":[{\"text\":\"안내문을 새로 붙일 것\",\"dueOn\":\"2026-08-31\"}]}")
    record Verify(
            @NotNull @Schema(description = "The inspector's verdict.")
            Verdict verdict,

            @Size(max = 50) @Schema(description = "What was found; needed unless it passed.")
            List<@NotBlank @Size(max = LONG) String> findings,

            @Size(max = LONG) @Schema(description = "For the department.")
            String remark,

            @Size(max = 50) @Schema(description = "What is to be mended; needed where a fault was found.")
            List<@NotNull @Valid NewCorrection> actions) {

        List<String> allFindings() {
            return findings == null ? List.of() : findings;
        }

        List<NewCorrection> allActions() {
            return actions == null ? List.of() : actions;
        }

        /** Refuses (400) a verdict without what it needs, and days that are over. */
        void requireSound(LocalDate today) {
            if (verdict != Verdict.PASSED && allFindings().isEmpty()) {
                throw Refusal.of(List.of(Flaw.ofBody("/findings", "check.findings.missing")));
            }
            if (verdict == Verdict.FAILED && allActions().isEmpty()) {
                throw Refusal.of(List.of(Flaw.ofBody("/actions", "check.actions.missing")));
            }
            for (int i = 0; i < allActions().size(); i++) {
                allActions().get(i).requireSound("/actions/" + i, today);
            }
        }
    }

    @Schema(name = "NewCorrectiveAction", examples = "{\"text\":\"안내문을 새로 붙일 것\",\"dueOn\":\"2026-08-31\"}")
    record NewCorrection(
            @NotBlank @Size(max = LONG) @Schema(description = "What is to be done.")
            String text,

            @Schema(description = "The last day, Asia/Seoul; by the rules when not given.")
            LocalDate dueOn) {

        void requireSound(String pointer, LocalDate today) {
            if (dueOn != null && dueOn.isBefore(today)) {
                throw Refusal.of(List.of(Flaw.ofBody(pointer + "/dueOn", "check.past")));
            }
        }
    }

    @Schema(name = "CheckReason", examples = "{\"reason\":\"증빙이 다른 사업의 것입니다.\"}")
    record Reason(@NotBlank @Size(max = LONG) String reason) {}

    @Schema(
            name = "ReportCorrectiveAction",
            examples = "{\"report\":\"안내문을 새로 붙였습니다.\",\"evidence\":[{\"title\":\"현장 사진\"}]}")
    record Report(
            @NotBlank @Size(max = LONG) @Schema(description = "What was done.")
            String report,

            @NotEmpty @Size(max = 50) @Schema(description = "What shows it.")
            List<@NotNull @Valid Evidence> evidence) {}
}
