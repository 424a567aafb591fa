package city.innovation.tracker.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comment on a policy, for everybody; who wrote it stays unsaid.
 *
 * @param official whether somebody who serves the city wrote it
 * @param text absent for one that is hidden
 * @param answeredBy code of the department that answered
 * @param hiddenReason why it is hidden; absent for one that is shown
 */
@Schema(
        name = "PolicyComment",
        requiredProperties = {"id", "version", "official", "createdAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c09","version":2,"official":false,"text":"청년 기준도 있어야 합니다.",
                 "createdAt":"2026-11-22T01:00:00Z","answer":"내년에 넣겠습니다.","answeredBy":"WELFARE",
                 "answeredAt":"2026-11-23T01:00:00Z"}""")
record CommentView(
        UUID id,
        int version,
        boolean official,
        String text,
        Instant createdAt,
        String answer,
        String answeredBy,
        Instant answeredAt,
        String hiddenReason) {

    /** A page of them, for the document alone. */
    @Schema(name = "PolicyCommentPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c09","version":1,"official":false,
                     "text":"청년 기준도 있어야 합니다.","createdAt":"2026-11-22T01:00:00Z"}]}""")
    record CommentPage(List<CommentView> items, String nextCursor, Long total) {}

    static CommentView of(PolicyComment comment) {
        return new CommentView(
                comment.id(),
                comment.version(),
                comment.official(),
                comment.hiddenReason() == null ? comment.text() : null,
                comment.createdAt(),
                comment.answer(),
                comment.answeredBy(),
                comment.answeredAt(),
                comment.hiddenReason());
    }
}
