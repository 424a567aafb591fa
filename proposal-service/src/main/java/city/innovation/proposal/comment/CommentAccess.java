package city.innovation.proposal.comment;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.DiscussedProposals.Discussed;
import city.innovation.proposal.ProposalRelation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** What a caller may do with comments. Nobody moderates the discussion of an own proposal. */
@ApplicationScoped
class CommentAccess {

    /** Roles that have no say in a discussion: they watch, score, keep things running, or are no people. */
    private static final Set<Role> SILENT = EnumSet.of(Role.AUDITOR, Role.EVALUATOR, Role.OPERATOR, Role.SYSTEM);

    private final Acting acting;

    CommentAccess(Acting acting) {
        this.acting = acting;
    }

    Caller caller() {
        return acting.caller();
    }

    /** Everybody with a login who has a say. */
    void requireSpeaker() {
        require(isSpeaker());
    }

    boolean isSpeaker() {
        return caller().roles().stream().anyMatch(role -> !SILENT.contains(role));
    }

    void requireAuthor(Comment comment) {
        require(comment.isBy(caller().subject()));
    }

    void requireModerator(Discussed discussed) {
        require(discussed.proposal().isFor(ProposalRelation.MANAGER));
    }

    /** Its history shows what it said, so a hidden one's is not even its author's. */
    void requireHistory(Discussed discussed, Comment comment) {
        require(readsHidden(discussed) || (!comment.isHidden() && comment.isBy(caller().subject())));
    }

    boolean readsHidden(Discussed discussed) {
        return discussed.proposal().isFor(ProposalRelation.MANAGER, ProposalRelation.AUDITOR);
    }

    void require(boolean may) {
        if (!may) {
            throw new Refusal(caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }
}
