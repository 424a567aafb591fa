package city.innovation.proposal.session;

import city.innovation.kit.duty.Responsible;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is promised or instructed, and what becomes of it. */
final class CommitmentRequests {

    private static final int LONG = 5_000;

    private CommitmentRequests() {}

    @Schema(
            name = "NewSessionCommitment",
            examples =
                    "{\"kind\":\"COMMITMENT\",\"text\":\"심야버스 시범 노선을 정해 알려 드리겠습니다.\",\"ownerDepartment\":\"TRAFFIC\",\"dueOn\":\"2026-12-31\"}")
    record New(
            @Schema(description = "`COMMITMENT` when not given; `INSTRUCTION` where somebody was appointed.")
            CommitmentKind kind,

            @NotBlank @Size(max = LONG) @Schema(description = "Public; names nobody.")
            String text,

            @Size(max = 100) @Schema(description = "The person who must, by subject id; or a department.")
            String ownerSubject,

            @Size(max = 50) @Schema(description = "The department that must, by code; or a person.")
            String ownerDepartment,

            @NotNull @Schema(description = "The last day, Asia/Seoul; today or later.")
            LocalDate dueOn) {

        CommitmentKind kindOrCommitment() {
            return kind == null ? CommitmentKind.COMMITMENT : kind;
        }

        /** Who must; 400 unless it is either a person or a department. */
        Responsible responsible() {
            if ((ownerSubject == null) == (ownerDepartment == null)) {
                throw Refusal.of(List.of(Flaw.ofBody("/ownerDepartment", "session.commitment.owner")));
            }
            return ownerSubject == null ? Responsible.department(ownerDepartment) : Responsible.subject(ownerSubject);
        }
    }

    @Schema(name = "KeepSessionCommitment", examples = "{\"outcome\":\"시범 노선 두 개를 정해 누리집에 알렸습니다.\"}")
    record Keep(
            @NotBlank @Size(max = LONG) @Schema(description = "What was done; public.")
            String outcome) {}

    @Schema(name = "RedateSessionCommitment", examples = "{\"dueOn\":\"2027-01-31\",\"reason\":\"노선 협의가 길어졌습니다.\"}")
    record Redate(
            @NotNull @Schema(description = "The new last day, Asia/Seoul; today or later.")
            LocalDate dueOn,

            @NotBlank @Size(max = LONG) String reason) {}
}
