package city.innovation.proposal.comment;

import city.innovation.kit.http.Version;
import city.innovation.proposal.DiscussedProposals;
import city.innovation.proposal.DiscussedProposals.Discussed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** What keeps a discussion fit to read: anybody reports, managers hide and show. */
@ApplicationScoped
class ModerationService {

    private final DiscussedProposals proposals;
    private final CommentDesk desk;
    private final CommentAccess access;
    private final CommentViews views;
    private final CommentReports reports;

    ModerationService(
            DiscussedProposals proposals,
            CommentDesk desk,
            CommentAccess access,
            CommentViews views,
            CommentReports reports) {
        this.proposals = proposals;
        this.desk = desk;
        this.access = access;
        this.views = views;
        this.reports = reports;
    }

    /** Hides what it says from everybody but managers and auditors; answers to it stay. */
    @Transactional
    CommentView hide(UUID proposalId, UUID id, Version expected, String reason) {
        return moderate(proposalId, id, expected, reason, "hide", it -> it.hide(reason, reports.now()));
    }

    @Transactional
    CommentView show(UUID proposalId, UUID id, Version expected, String reason) {
        return moderate(proposalId, id, expected, reason, "show", Comment::show);
    }

    private CommentView moderate(
            UUID proposalId, UUID id, Version expected, String reason, String command, Consumer<Comment> change) {
        Discussed discussed = proposals.require(proposalId);
        Comment comment = desk.require(proposalId, id);
        access.requireModerator(discussed);
        Version.require(expected, comment.version());
        desk.change(comment, command, reason, change);
        return views.of(comment, discussed);
    }

    /** Points it out to the managers, once per person (409 for a second time). */
    @Transactional
    void report(UUID proposalId, UUID id, String reason) {
        proposals.require(proposalId);
        Comment comment = desk.require(proposalId, id);
        access.requireSpeaker();
        reports.add(comment, access.caller().subject(), reason);
    }
}
