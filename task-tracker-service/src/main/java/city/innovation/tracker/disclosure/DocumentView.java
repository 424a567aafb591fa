package city.innovation.tracker.disclosure;

import city.innovation.tracker.TrackerLink;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document in the city's list.
 *
 * @param open whether everybody may read it
 * @param url where; absent for one that is withheld from the caller
 * @param ground why it is withheld; absent for a public one
 */
@Schema(
        name = "PublishedDocument",
        requiredProperties = {"id", "version", "number", "title", "department", "madeOn", "open", "links"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c07","version":1,"number":"교통정책과-1234",
                 "title":"심야버스 운행 결과 보고","department":"TRAFFIC","madeOn":"2026-11-02","category":"REPORT","open":true,
                 "url":"https://opengov.example.go.kr/docs/1234","links":[]}""")
record DocumentView(
        UUID id,
        int version,
        String number,
        String title,
        String department,
        LocalDate madeOn,
        String category,
        boolean open,
        String url,
        LegalGround ground,
        String groundReason,
        List<TrackerLink> links) {

    /** A page of them, for the document alone. */
    @Schema(name = "PublishedDocumentPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c07","version":1,"number":"교통정책과-1234",
                     "title":"심야버스 운행 결과 보고","department":"TRAFFIC","madeOn":"2026-11-02","open":true,"links":[]}]}""")
    record DocumentPage(List<DocumentView> items, String nextCursor, Long total) {}

    /**
     * The document as the caller may see it.
     *
     * @param withUrl whether a withheld one's place is shown
     */
    static DocumentView of(UUID id, int version, DocumentContent content, boolean withUrl) {
        boolean open = content.ground() == null;
        return new DocumentView(
                id,
                version,
                content.number(),
                content.title(),
                content.department(),
                content.madeOn(),
                content.category(),
                open,
                open || withUrl ? content.url() : null,
                content.ground(),
                content.groundReason(),
                content.links());
    }
}
