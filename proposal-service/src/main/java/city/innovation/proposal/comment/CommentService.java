package city.innovation.proposal.comment;

import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.DiscussedProposals;
import city.innovation.proposal.DiscussedProposals.Discussed;
import city.innovation.proposal.ProposalRelation;
import city.innovation.proposal.ProposalState;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What people write. */
@ApplicationScoped
class CommentService {

    /** Where there is nothing to discuss yet or any more. */
    private static final Set<ProposalState> SILENT = EnumSet.of(
            ProposalState.DRAFT,
            ProposalState.TRANSFERRED,
            ProposalState.CLOSED,
            ProposalState.MERGED,
            ProposalState.WITHDRAWN,
            ProposalState.REVOKED);

    private final DiscussedProposals proposals;
    private final CommentDesk desk;
    private final CommentAccess access;
    private final CommentViews views;
    private final Clock clock;

    CommentService(
            DiscussedProposals proposals, CommentDesk desk, CommentAccess access, CommentViews views, Clock clock) {
        this.proposals = proposals;
        this.desk = desk;
        this.access = access;
        this.views = views;
        this.clock = clock;
    }

    /** Says something about a proposal, or answers what somebody said. */
    @Transactional
    CommentView write(UUID proposalId, NewComment request) {
        Discussed discussed = proposals.require(proposalId);
        access.requireSpeaker();
        requireOpen(discussed);
        Comment parent = request.parentId() == null ? null : parent(proposalId, request.parentId());
        int participant = desk.participate(discussed, access.caller());
        Comment comment = new Comment(
                GUID.v7().toUUID(),
                proposalId,
                parent,
                author(discussed, participant),
                request.text(),
                clock.instant());
        desk.add(comment);
        return views.of(comment, discussed);
    }

    private Comment parent(UUID proposalId, UUID id) {
        Comment parent = desk.find(proposalId, id)
                .orElseThrow(() -> Refusal.of(List.of(Flaw.ofBody("/parentId", "comment.parent.unknown"))));
        if (parent.depth() >= Comment.DEEPEST) {
            throw Refusal.of(List.of(Flaw.ofBody("/parentId", "comment.too-deep", Comment.DEEPEST)));
        }
        if (parent.isHidden()) {
            throw new Refusal(ProblemType.CONFLICT).detailed("comment.hidden");
        }
        return parent;
    }

    private Comment.Author author(Discussed discussed, int participant) {
        boolean official = access.caller().roles().stream().anyMatch(role -> role != Role.CITIZEN);
        boolean proposer = discussed.proposal().isFor(ProposalRelation.PROPOSER);
        return discussed.protectsPeople()
                ? new Comment.Author(access.caller().subject(), participant, official && !proposer, false)
                : new Comment.Author(access.caller().subject(), participant, official, proposer);
    }

    /** Changes the caller's own; what it said before stays in its history. */
    @Transactional
    CommentView edit(UUID proposalId, UUID id, Version expected, CommentText text) {
        Discussed discussed = proposals.require(proposalId);
        Comment comment = desk.require(proposalId, id);
        access.requireAuthor(comment);
        Version.require(expected, comment.version());
        requireOpen(discussed);
        desk.change(comment, "edit", null, it -> it.edit(text.text(), clock.instant()));
        return views.of(comment, discussed);
    }

    /** Whether it can be discussed. */
    static boolean isOpen(ProposalState state) {
        return !SILENT.contains(state);
    }

    private static void requireOpen(Discussed discussed) {
        if (!isOpen(discussed.proposal().state())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("comment.closed");
        }
    }
}
