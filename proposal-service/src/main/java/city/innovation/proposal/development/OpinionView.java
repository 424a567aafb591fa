package city.innovation.proposal.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An opinion as the caller may see it.
 *
 * @param department code of the department that was asked, if it was one
 * @param subject subject id of the person who was asked, if it was one
 * @param requestedBy who asked; for those in office
 * @param dueOn the last day to answer, Asia/Seoul
 * @param endedBy who gave or withdrew it; for those in office
 * @param version counts changes; part of the {@code ETag}
 */
@Schema(
        name = "ProposalOpinion",
        requiredProperties = {"id", "proposalId", "state", "question", "requestedAt", "dueOn", "version"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d31","proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22",
                 "state":"GIVEN","department":"LEGAL","question":"센서를 달 수 있는지 검토해 주세요.",
                 "requestedAt":"2026-11-22T01:00:00Z","dueOn":"2026-12-14","verdict":"CONDITIONAL",
                 "answer":"도로점용 허가를 받으면 가능합니다.","endedAt":"2026-12-01T02:00:00Z","version":2}""")
record OpinionView(
        UUID id,
        UUID proposalId,
        OpinionState state,
        String department,
        String subject,
        String question,
        String requestedBy,
        Instant requestedAt,
        LocalDate dueOn,
        Verdict verdict,
        String answer,
        String endedBy,
        Instant endedAt,
        int version) {

    @Schema(name = "ProposalOpinionPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d31",
                     "proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","state":"REQUESTED","department":"LEGAL",
                     "question":"센서를 달 수 있는지 검토해 주세요.","requestedAt":"2026-11-22T01:00:00Z",
                     "dueOn":"2026-12-14","version":1}]}""")
    record OpinionPage(List<OpinionView> items, String nextCursor) {}

    static OpinionView of(Opinion opinion, boolean inOffice) {
        return new OpinionView(
                opinion.id(),
                opinion.proposalId(),
                opinion.state(),
                opinion.askedDepartment(),
                opinion.askedSubject(),
                opinion.question(),
                inOffice ? opinion.requestedBy() : null,
                opinion.requestedAt(),
                opinion.dueOn(),
                opinion.verdict(),
                opinion.answer(),
                inOffice ? opinion.endedBy() : null,
                opinion.endedAt(),
                opinion.version());
    }
}
