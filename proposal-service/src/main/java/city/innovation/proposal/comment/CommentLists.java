package city.innovation.proposal.comment;

import city.innovation.http.Role;
import city.innovation.kit.change.ChangeView;
import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.DiscussedProposals;
import city.innovation.proposal.DiscussedProposals.Discussed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows comments, one statement a list. */
@ApplicationScoped
class CommentLists {

    private static final Sorting SORTING =
            Sorting.of("id", "createdAt", new SortKey("createdAt", "created_at", SortKey.Kind.INSTANT));

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
    Page<CommentView> page(UUID proposalId, UUID parentId, Sort sort, Cursor cursor, Limit limit) {
        Discussed discussed = proposals.require(proposalId);
        Keyset keyset = SORTING.keyset(sort, cursor, "comments\n" + proposalId + "\n" + parentId);
        List<Object> parameters = new ArrayList<>(List.of(parentId == null ? proposalId : parentId));
        if (parentId != null) {
            desk.require(proposalId, parentId);
        }
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<CommentView> found = sql.query(
                "select %s from proposal_comment where %s and %s %s limit ?"
                        .formatted(
                                CommentViews.COLUMNS,
                                parentId == null ? "proposal_id = ? and parent_id is null" : "parent_id = ?",
                                keyset.predicate(),
                                keyset.orderBy()),
                row -> views.read(row, discussed),
                parameters.toArray());
        return keyset.page(found, limit, CommentView::createdAt, CommentView::id);
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
    Page<CommentView> reported(Cursor cursor, Limit limit) {
        access.require(
                access.caller().has(Role.INNOVATION_MANAGER) || access.caller().has(Role.AUDITOR));
        Keyset keyset = SORTING.keyset(null, cursor, "reported");
        List<Object> parameters = new ArrayList<>(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<CommentView> found = sql.query(
                "select %s from proposal_comment where reports > 0 and hidden_at is null and %s %s limit ?"
                        .formatted(CommentViews.COLUMNS, keyset.predicate(), keyset.orderBy()),
                row -> views.read(row, proposals.require(row.getObject("proposal_id", UUID.class))),
                parameters.toArray());
        return keyset.page(found, limit, CommentView::createdAt, CommentView::id);
    }
}
