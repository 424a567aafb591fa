package city.innovation.tracker.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for information, for those whose business it is.
 *
 * @param requester subject id of whoever asked; absent for one on paper
 * @param dueOn the last day on which what is owed now is in time, Asia/Seoul; absent while nothing is
 * @param outcome what is given in the end, after an objection too
 * @param feeWon always 0: there is no fee
 */
@Schema(
        name = "InformationRequest",
        requiredProperties = {"id", "number", "version", "state", "title", "text", "receivedAt", "feeWon"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c03","number":"D-2026-000012","version":1,"state":"RECEIVED",
                 "title":"심야버스 노선 선정 자료","text":"통화량 자료를 받고 싶습니다.","requester":"C-7f3a","department":"TRAFFIC",
                 "receivedAt":"2026-11-20T01:00:00Z","dueOn":"2026-12-04","feeWon":0}""")
record InformationRequestView(
        UUID id,
        String number,
        int version,
        InformationRequestState state,
        String title,
        String text,
        String requester,
        String department,
        Instant receivedAt,
        LocalDate dueOn,
        Instant extendedAt,
        String extensionReason,
        DisclosureOutcome outcome,
        DecisionView decision,
        ObjectionView objection,
        long feeWon) {

    /** How it was decided at first. */
    @Schema(
            name = "InformationDecision",
            requiredProperties = {"outcome", "answer", "publishedTitle", "documents", "decidedAt", "late"},
            examples = """
                    {"outcome":"PARTLY","ground":"PERSONAL_DATA","groundReason":"통화한 사람을 알 수 있는 항목은 뺍니다.",
                     "answer":"노선별 통화량 합계를 드립니다.","publishedTitle":"심야버스 노선 선정 자료","documents":3,
                     "decidedAt":"2026-11-27T01:00:00Z","late":false}""")
    record DecisionView(
            DisclosureOutcome outcome,
            LegalGround ground,
            String groundReason,
            String answer,
            String publishedTitle,
            int documents,
            Instant decidedAt,
            boolean late) {

        static DecisionView of(Decision made) {
            return made == null
                    ? null
                    : new DecisionView(
                            made.outcome(),
                            made.ground(),
                            made.groundReason(),
                            made.answer(),
                            made.publishedTitle(),
                            made.documents(),
                            made.decidedAt(),
                            made.late());
        }
    }

    /** What was held against the decision, and what came of it. */
    @Schema(
            name = "InformationObjection",
            requiredProperties = {"text", "objectedAt"},
            examples = "{\"text\":\"시간대별 자료가 필요합니다.\",\"objectedAt\":\"2026-12-01T01:00:00Z\"}")
    record ObjectionView(
            String text,
            Instant objectedAt,
            Instant extendedAt,
            ObjectionOutcome outcome,
            String answer,
            Instant decidedAt) {

        static ObjectionView of(Objection made) {
            return made == null
                    ? null
                    : new ObjectionView(
                            made.text(),
                            made.objectedAt(),
                            made.extendedAt(),
                            made.outcome(),
                            made.answer(),
                            made.decidedAt());
        }
    }

    static InformationRequestView of(InformationRequest request) {
        return new InformationRequestView(
                request.id(),
                request.number(),
                request.version(),
                request.state(),
                request.title(),
                request.text(),
                request.requester(),
                request.department(),
                request.receivedAt(),
                request.dueOn(),
                request.extendedAt(),
                request.extensionReason(),
                request.outcome(),
                DecisionView.of(request.decision()),
                ObjectionView.of(request.objection()),
                0);
    }
}
