package city.innovation.proposal.comment;

import city.innovation.http.Role;
import city.innovation.kit.change.ChangeView;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.DiscussedProposals;
import city.innovation.proposal.DiscussedProposals.Discussed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows comments, one statement a list. */
@ApplicationScoped
class CommentLists {

    private static final Sorting SORTING =
            Sorting.of("id", "createdAt", new SortKey("createdAt", "created_at", SortKey.Kind.INSTANT));

    private static final Listing<CommentView> LISTED =
            Listing.of(CommentViews.COLUMNS, "proposal_comment", SORTING, CommentView::createdAt, CommentView::id);

    private final DiscussedProposals proposals;
    private final CommentDesk desk;
    private final CommentAccess access;
    private final CommentViews views;
    private final Sql sql;

    CommentLists(DiscussedProposals proposals, CommentDesk desk, CommentAccess access, CommentViews views, Sql sql) {
        this.proposals = proposals;
        this.desk = desk;
        this.access = access;
        this.views = views;
        this.sql = sql;
    }

    /** Those that answer no other, or the answers to one. */
    @Transactional
    Page<CommentView> page(UUID proposalId, UUID parentId, Paging paging) {
        Discussed discussed = proposals.require(proposalId);
        if (parentId != null) {
            desk.require(proposalId, parentId);
        }
        Conditions where = parentId == null
                ? Conditions.of("proposal_id = ? and parent_id is null", proposalId)
                : Conditions.of("parent_id = ?", parentId);
        return LISTED.page(
                sql, row -> views.read(row, discussed), where, paging, "comments\n" + proposalId + "\n" + parentId);
    }

    @Transactional
    CommentView get(UUID proposalId, UUID id) {
        Discussed discussed = proposals.require(proposalId);
        return views.of(desk.require(proposalId, id), discussed);
    }

    /** What it said before, for its author, managers and auditors. */
    @Transactional
    List<ChangeView> history(UUID proposalId, UUID id) {
        Discussed discussed = proposals.require(proposalId);
        Comment comment = desk.require(proposalId, id);
        access.requireHistory(discussed, comment);
        return desk.history(comment);
    }

    /** Those that were reported and not hidden yet, for managers and auditors. */
    @Transactional
    Page<CommentView> reported(Paging paging) {
        access.require(
                access.caller().has(Role.INNOVATION_MANAGER) || access.caller().has(Role.AUDITOR));
        return LISTED.page(
                sql,
                row -> views.read(row, proposals.require(row.getObject("proposal_id", UUID.class))),
                Conditions.of("reports > 0 and hidden_at is null"),
                paging,
                "reported");
    }
}
