package city.innovation.tracker.consultation;

import city.innovation.tracker.TrackerLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pre-consultation, for those whose business it is.
 *
 * @param asker subject id of the official who asked
 * @param auditBody code of the department that advises
 * @param dueOn the last day of what is owed now, Asia/Seoul; absent while nothing is
 */
@Schema(
        name = "Consultation",
        requiredProperties = {
            "id",
            "number",
            "version",
            "state",
            "title",
            "question",
            "legalBasis",
            "links",
            "asker",
            "department",
            "auditBody",
            "askedAt",
            "evidence"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c04","number":"K-2026-000003","version":1,"state":"ASKED",
                 "title":"임시 정류장 설치","question":"조례 개정 전에 임시 정류장을 둘 수 있습니까?",
                 "legalBasis":"여객자동차 운수사업법 제7조","links":[],"asker":"E10021","department":"TRAFFIC",
                 "auditBody":"AUDIT","askedAt":"2026-11-22T01:00:00Z","dueOn":"2026-12-22","evidence":[]}""")
record ConsultationView(
        UUID id,
        String number,
        int version,
        ConsultationState state,
        String title,
        String question,
        String legalBasis,
        List<TrackerLink> links,
        String asker,
        String department,
        String auditBody,
        Instant askedAt,
        LocalDate dueOn,
        ConsultationOutcome outcome,
        String answer,
        Instant answeredAt,
        Boolean followed,
        String proof,
        List<TrackerLink> evidence,
        Instant concludedAt) {

    /** A pre-consultation in a list. */
    @Schema(
            name = "ConsultationSummary",
            requiredProperties = {"id", "number", "state", "title", "department", "askedAt"},
            examples = """
                    {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c04","number":"K-2026-000003","state":"ASKED",
                     "title":"임시 정류장 설치","department":"TRAFFIC","askedAt":"2026-11-22T01:00:00Z","dueOn":"2026-12-22"}""")
    record Summary(
            UUID id,
            String number,
            ConsultationState state,
            String title,
            String department,
            Instant askedAt,
            LocalDate dueOn,
            ConsultationOutcome outcome,
            Boolean followed) {}

    /** A page of them, for the document alone. */
    @Schema(name = "ConsultationPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c04","number":"K-2026-000003","state":"ASKED",
                     "title":"임시 정류장 설치","department":"TRAFFIC","askedAt":"2026-11-22T01:00:00Z"}]}""")
    record ConsultationPage(List<Summary> items, String nextCursor, Long total) {}

    /** The commands that the caller may give now. */
    @Schema(
            name = "ConsultationActions",
            requiredProperties = {"state", "actions"},
            examples = "{\"state\":\"ASKED\",\"actions\":[\"withdraw\"]}")
    record Actions(ConsultationState state, List<String> actions) {}

    static ConsultationView of(Consultation consultation) {
        return new ConsultationView(
                consultation.id(),
                consultation.number(),
                consultation.version(),
                consultation.state(),
                consultation.title(),
                consultation.question(),
                consultation.legalBasis(),
                consultation.links(),
                consultation.asker(),
                consultation.department(),
                consultation.auditBody(),
                consultation.askedAt(),
                consultation.dueOn(),
                consultation.outcome(),
                consultation.answer(),
                consultation.answeredAt(),
                consultation.followed(),
                consultation.proof(),
                consultation.evidence(),
                consultation.concludedAt());
    }
}
