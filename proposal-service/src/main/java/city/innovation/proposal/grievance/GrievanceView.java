package city.innovation.proposal.grievance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A grievance as those see it who may.
 *
 * @param version counts changes; part of the {@code ETag}
 * @param ombudsman subject id of the ombudsman who took it up
 * @param ground why it was taken up
 * @param department code of the department that the recommendation is for
 * @param followUpOn the day on which the ombudsman looks again (Asia/Seoul)
 * @param finding how it ended
 */
@Schema(
        name = "Grievance",
        requiredProperties = {
            "id",
            "number",
            "version",
            "voiceId",
            "state",
            "ombudsman",
            "ground",
            "followUps",
            "ruleVersion",
            "openedAt"
        },
        examples = """
                {"id":"01998f10-3333-7444-8555-666677778888","number":"G-2026-000012","version":2,
                 "voiceId":"01998d00-1111-7222-8333-444455556666","state":"RECOMMENDED","ombudsman":"E50001",
                 "ground":"두 번 답변받고도 열 달째 그대로입니다.","department":"ROADS",
                 "recommendation":"보도 턱을 낮추고 결과를 알리십시오.","followUps":[],"followUpOn":"2026-08-12",
                 "ruleVersion":1,"openedAt":"2026-05-02T01:00:00Z","recommendedAt":"2026-05-12T01:00:00Z"}""")
record GrievanceView(
        UUID id,
        String number,
        int version,
        UUID voiceId,
        GrievanceState state,
        String ombudsman,
        String ground,
        String department,
        String recommendation,
        GrievanceResponse response,
        String responseText,
        List<FollowUp> followUps,
        LocalDate followUpOn,
        GrievanceFinding finding,
        String conclusion,
        int ruleVersion,
        Instant openedAt,
        Instant recommendedAt,
        Instant respondedAt,
        Instant closedAt) {

    static GrievanceView of(Grievance grievance) {
        return new GrievanceView(
                grievance.id(),
                grievance.number(),
                grievance.version(),
                grievance.voice(),
                grievance.state(),
                grievance.ombudsman(),
                grievance.ground(),
                grievance.department(),
                grievance.recommendation(),
                grievance.response(),
                grievance.responseText(),
                grievance.followUps(),
                grievance.followUpOn(),
                grievance.finding(),
                grievance.conclusion(),
                grievance.ruleVersion(),
                grievance.openedAt(),
                grievance.recommendedAt(),
                grievance.respondedAt(),
                grievance.closedAt());
    }

    /** A page of them, for the document alone. */
    @Schema(name = "GrievancePage", requiredProperties = "items", examples = "{\"items\":[]}")
    record GrievancePage(List<GrievanceView> items, String nextCursor, Long total) {}
}
