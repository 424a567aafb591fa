package city.innovation.tracker.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for information in a list. */
@Schema(
        name = "InformationRequestSummary",
        requiredProperties = {"id", "number", "state", "title", "receivedAt", "overdue"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c03","number":"D-2026-000012","state":"RECEIVED",
                 "title":"심야버스 노선 선정 자료","department":"TRAFFIC","receivedAt":"2026-11-20T01:00:00Z",
                 "dueOn":"2026-12-04","overdue":false}""")
record InformationRequestSummary(
        UUID id,
        String number,
        InformationRequestState state,
        String title,
        String department,
        Instant receivedAt,
        LocalDate dueOn,
        boolean overdue,
        DisclosureOutcome outcome) {

    /** A page of them, for the document alone. */
    @Schema(name = "InformationRequestPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c03","number":"D-2026-000012","state":"RECEIVED",
                     "title":"심야버스 노선 선정 자료","receivedAt":"2026-11-20T01:00:00Z","overdue":false}]}""")
    record InformationRequestPage(List<InformationRequestSummary> items, String nextCursor, Long total) {}

    /** A decided request as everybody may know of it: nobody who asked, and none of the words. */
    @Schema(
            name = "PublishedInformationRequest",
            requiredProperties = {
                "id",
                "number",
                "title",
                "department",
                "receivedAt",
                "decidedAt",
                "outcome",
                "documents"
            },
            examples = """
                    {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c03","number":"D-2026-000012","title":"심야버스 노선 선정 자료",
                     "department":"TRAFFIC","receivedAt":"2026-11-20T01:00:00Z","decidedAt":"2026-11-27T01:00:00Z",
                     "outcome":"PARTLY","ground":"PERSONAL_DATA","documents":3}""")
    record Published(
            UUID id,
            String number,
            String title,
            String department,
            Instant receivedAt,
            Instant decidedAt,
            DisclosureOutcome outcome,
            LegalGround ground,
            int documents) {}

    /** A page of what is published, for the document alone. */
    @Schema(name = "PublishedInformationRequestPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c03","number":"D-2026-000012",
                     "title":"심야버스 노선 선정 자료","department":"TRAFFIC","receivedAt":"2026-11-20T01:00:00Z",
                     "decidedAt":"2026-11-27T01:00:00Z","outcome":"DISCLOSED","documents":3}]}""")
    record PublishedPage(List<Published> items, String nextCursor, Long total) {}

    /** The commands that the caller may give now. */
    @Schema(
            name = "InformationRequestActions",
            requiredProperties = {"state", "actions"},
            examples = "{\"state\":\"RECEIVED\",\"actions\":[\"extend\",\"decide\"]}")
    record Actions(InformationRequestState state, List<String> actions) {}
}
