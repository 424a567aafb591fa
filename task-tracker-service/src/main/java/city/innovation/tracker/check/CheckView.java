package city.innovation.tracker.check;

import city.innovation.tracker.plan.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A check with all that came of it; for those who work for the city.
 *
 * @param number people-facing number
 * @param version counts changes; part of the {@code ETag}
 * @param round the period that a regular check is about
 * @param aboutFrom the first day that it is about, Asia/Seoul
 * @param reason why it was opened; of occasional ones
 * @param key whether it was a key task when it was opened
 * @param plannedBp what the dates planned at the opening, in basis points; absent without dates
 * @param actualBp how far it was at the opening, in basis points; absent where nothing counts
 * @param dueOn the last day for the department, Asia/Seoul
 * @param overdue whether it is open and that day is over
 * @param verifications how often it was verified
 * @param ruleVersion the version of {@code check-terms} that it was opened under
 */
@Schema(
        name = "Check",
        requiredProperties = {
            "id",
            "version",
            "number",
            "kind",
            "aboutFrom",
            "aboutTo",
            "state",
            "nodeId",
            "code",
            "title",
            "department",
            "key",
            "dueOn",
            "overdue",
            "openedAt",
            "verifications",
            "ruleVersion",
            "correctiveActions"
        },
        examples = """
            {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1e00","version":1,"number":"CK-2026-000123","kind":"REGULAR",
             "round":"2026-06","aboutFrom":"2026-06-01","aboutTo":"2026-06-30","state":"OPEN",
             "nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","planId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60",
             "planCode":"GWANGJU-2026","code":"3-2-07","title":"행정기관 출장여비 정산 자동화(RPA)",
             "department":"INNOVATION","key":true,"plannedBp":4986,"actualBp":4250,"dueOn":"2026-07-14",
             "openedAt":"2026-06-30T15:00:00Z","overdue":false,
             "verifications":0,"ruleVersion":1,"correctiveActions":[]}""")
record CheckView(
        UUID id,
        int version,
        String number,
        CheckKind kind,
        String round,
        LocalDate aboutFrom,
        LocalDate aboutTo,
        String reason,
        CheckState state,
        UUID nodeId,
        UUID planId,
        String planCode,
        String code,
        String title,
        String department,
        boolean key,
        Integer plannedBp,
        Integer actualBp,
        LocalDate dueOn,
        boolean overdue,
        Instant openedAt,
        String openedBy,
        Submission submission,
        Verification verification,
        int verifications,
        Instant closedAt,
        int ruleVersion,
        List<CorrectionView> correctiveActions) {

    static CheckView of(Check check, Node node, String planCode, List<CorrectiveAction> actions, LocalDate today) {
        Occasion occasion = check.occasion();
        Subject subject = check.subject();
        return new CheckView(
                check.id(),
                check.version(),
                check.number(),
                occasion.kind(),
                occasion.round(),
                occasion.aboutFrom(),
                occasion.aboutTo(),
                occasion.reason(),
                check.state(),
                subject.nodeId(),
                subject.planId(),
                planCode,
                node.code(),
                node.content().title(),
                subject.department(),
                subject.key(),
                subject.plannedBp(),
                subject.actualBp(),
                check.dueOn(),
                check.state() == CheckState.OPEN && check.dueOn().isBefore(today),
                occasion.openedAt(),
                occasion.openedBy(),
                check.submission(),
                check.verification(),
                check.verifications(),
                check.closedAt(),
                check.ruleVersion(),
                actions.stream().map(CorrectionView::of).toList());
    }
}
