package city.innovation.proposal.comment;

import city.innovation.http.Caller;
import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.proposal.DiscussedProposals.Discussed;
import city.innovation.proposal.Person;
import city.innovation.proposal.ProposalTallies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeps comments, their counters and their records together. The tally is locked before any comment. */
@ApplicationScoped
class CommentDesk {

    private final Comments comments;
    private final ProposalTallies tallies;
    private final Person.Register people;
    private final Changes changes;

    CommentDesk(Comments comments, ProposalTallies tallies, Person.Register people, Changes changes) {
        this.comments = comments;
        this.tallies = tallies;
        this.people = people;
        this.changes = changes;
    }

    Comment require(UUID proposalId, UUID id) {
        return comments.require(proposalId, id);
    }

    Optional<Comment> find(UUID proposalId, UUID id) {
        return comments.findByIdOptional(id)
                .filter(comment -> comment.proposalId().equals(proposalId));
    }

    /**
     * Counts one comment more and says which number its author has; the tally is the transaction's until its end. The
     * author's name is written down unless the law protects who speaks.
     */
    int participate(Discussed discussed, Caller caller) {
        UUID proposalId = discussed.proposal().id();
        tallies.addComments(proposalId, 1);
        if (!discussed.protectsPeople()) {
            people.meet(caller);
        }
        return comments.participant(proposalId, caller.subject());
    }

    void add(Comment comment) {
        comments.persistAndFlush(comment);
        if (comment.parentId() != null) {
            comments.countReply(comment.parentId());
        }
        changes.record("comment", comment.id(), comment.version(), "comment", null, null, null);
    }

    /** Changes it, with a record; one that can be read no more, or again, is counted. */
    void change(Comment comment, String command, String reason, Consumer<Comment> change) {
        Map<String, Object> before = comment.fields();
        boolean wasHidden = comment.isHidden();
        change.accept(comment);
        if (wasHidden != comment.isHidden()) {
            tallies.addComments(comment.proposalId(), wasHidden ? 1 : -1);
        }
        comments.persistAndFlush(comment);
        changes.record(
                "comment",
                comment.id(),
                comment.version(),
                command,
                null,
                reason,
                Diff.between(before, comment.fields()));
    }

    List<ChangeView> history(Comment comment) {
        return changes.of(comment.id());
    }
}
