package city.innovation.proposal.comment;

import city.innovation.kit.change.ChangeView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comment as the caller may see it. What the caller may not see is absent.
 *
 * @param version counts changes; part of the {@code ETag}
 * @param parentId the comment that it answers; absent for one of its own
 * @param depth 0 for one of its own, 1 for an answer, up to 4
 * @param participant a number for its author within this proposal, from 1, the same in all its threads
 * @param author subject id of its author; for the city's own people, where the law does not protect who speaks
 * @param name of its author: masked, 홍*동, but for the author and those who may learn the subject id; absent where the
 *     law protects who speaks and where nobody gave one
 * @param byOfficial whether its author works for the city
 * @param byProposer whether it is the proposer's own
 * @param mine whether it is the caller's own
 * @param text what it says; absent where it is hidden from the caller
 * @param hidden whether a manager has hidden it
 * @param hiddenReason why; for its author, managers and auditors
 * @param replies how many answers it has, hidden ones too
 * @param reports how many people have reported it; for managers and auditors
 * @param editedAt when its author changed it last
 */
@Schema(
        name = "Comment",
        requiredProperties = {
            "id",
            "proposalId",
            "version",
            "depth",
            "participant",
            "byOfficial",
            "byProposer",
            "mine",
            "hidden",
            "replies",
            "createdAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d01","proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22",
                 "version":1,"depth":0,"participant":3,"name":"홍*동","byOfficial":false,"byProposer":false,"mine":false,
                 "text":"우리 동네에도 꼭 필요합니다.","hidden":false,"replies":2,"createdAt":"2026-11-22T01:00:00Z"}""")
record CommentView(
        UUID id,
        UUID proposalId,
        int version,
        UUID parentId,
        int depth,
        int participant,
        String author,
        String name,
        boolean byOfficial,
        boolean byProposer,
        boolean mine,
        String text,
        boolean hidden,
        String hiddenReason,
        int replies,
        Integer reports,
        Instant createdAt,
        Instant editedAt) {

    /** A page of them, for the document alone. */
    @Schema(name = "CommentPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d01",
                     "proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","version":1,"depth":0,"participant":3,"name":"홍*동",
                     "byOfficial":false,"byProposer":false,"mine":false,"text":"우리 동네에도 꼭 필요합니다.",
                     "hidden":false,"replies":2,"createdAt":"2026-11-22T01:00:00Z"}],
                     "nextCursor":"dzR2Tm9xYjFLZVEKMDE5YWIwYzQ"}""")
    record CommentPage(List<CommentView> items, String nextCursor, Long total) {}

    /** All changes of a comment, for the document alone. */
    @Schema(name = "CommentRevisions", requiredProperties = "items", examples = """
                    {"items":[{"version":2,"at":"2026-11-22T01:00:00Z","command":"edit","actor":"C-7f3a",
                     "actorRole":"citizen","diff":{"text":{"from":"필요합니다","to":"꼭 필요합니다"}}}]}""")
    record CommentRevisions(List<ChangeView> items) {}
}
