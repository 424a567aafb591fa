package city.innovation.tracker.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A corrective action.
 *
 * @param number within its check, from 1
 * @param version counts changes; part of the {@code ETag}
 * @param dueOn the last day, Asia/Seoul
 * @param report what the department did
 * @param late whether it was reported after that day
 * @param rejectReason why it was last sent back
 * @param cancelledAt when it was given up with its check
 */
@Schema(
        name = "CorrectiveAction",
        requiredProperties = {"id", "version", "checkId", "number", "state", "department", "text", "dueOn", "evidence"},
        examples =
                "{\"id\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1f00\",\"version\":1,\"checkId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1e00\","
                        + "\"number\":1,\"state\":\"OPEN\",\"department\":\"TRAFFIC\",\"text\":\"안내문을 새로 붙일 것\","
                        + "\"dueOn\":\"2026-08-31\",\"evidence\":[]}")
record CorrectionView(
        UUID id,
        int version,
        UUID checkId,
        int number,
        CorrectionState state,
        String department,
        String text,
        LocalDate dueOn,
        String report,
        List<Evidence> evidence,
        Instant reportedAt,
        String reportedBy,
        Boolean late,
        String rejectReason,
        Instant confirmedAt,
        String confirmedBy,
        Instant cancelledAt) {

    static CorrectionView of(CorrectiveAction action) {
        return new CorrectionView(
                action.id(),
                action.version(),
                action.checkId(),
                action.number(),
                action.state(),
                action.department(),
                action.text(),
                action.dueOn(),
                action.report(),
                action.evidence(),
                action.reportedAt(),
                action.reportedBy(),
                action.late(),
                action.rejectReason(),
                action.confirmedAt(),
                action.confirmedBy(),
                action.cancelledAt());
    }

    /** Why it goes back. */
    @Schema(name = "RejectCorrectiveAction", examples = "{\"reason\":\"한 곳이 남았습니다.\",\"dueOn\":\"2026-09-15\"}")
    record Reject(
            @NotBlank @Size(max = 5_000) String reason,

            @Schema(description = "Another last day, Asia/Seoul; its own or by the rules when not given.")
            LocalDate dueOn) {}
}
