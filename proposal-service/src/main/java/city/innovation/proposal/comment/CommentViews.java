package city.innovation.proposal.comment;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.text.Masking;
import city.innovation.proposal.DiscussedProposals.Discussed;
import city.innovation.proposal.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Shows comments as a caller may see them. */
@ApplicationScoped
class CommentViews {

    /** What a row must have. */
    static final String COLUMNS = "*, " + Person.NAME_OF.formatted("author") + " as author_name";

    private final CommentAccess access;
    private final Person.Register people;

    CommentViews(CommentAccess access, Person.Register people) {
        this.access = access;
        this.people = people;
    }

    /** What the caller may learn of the comments of a proposal. */
    private record Eyes(String subject, boolean knowsPeople, boolean readsHidden, boolean seesNames) {

        String name(String name, boolean mine) {
            if (name == null || name.isBlank() || (!mine && !seesNames)) {
                return null;
            }
            return mine || knowsPeople ? name : Masking.name(name);
        }
    }

    private Eyes eyes(Discussed discussed) {
        return new Eyes(
                access.caller().subject(),
                discussed.mayKnowPeople(),
                access.readsHidden(discussed),
                !discussed.protectsPeople());
    }

    CommentView of(Comment comment, Discussed discussed) {
        Eyes eyes = eyes(discussed);
        boolean mine = comment.isBy(eyes.subject);
        boolean reads = eyes.readsHidden || !comment.isHidden();
        return new CommentView(
                comment.id(),
                comment.proposalId(),
                comment.version(),
                comment.parentId(),
                comment.depth(),
                comment.participant(),
                mine || eyes.knowsPeople ? comment.author() : null,
                eyes.name(
                        mine
                                ? access.caller().name()
                                : people.nameOf(comment.author()).orElse(null),
                        mine),
                comment.byOfficial(),
                comment.byProposer(),
                mine,
                reads ? comment.body() : null,
                comment.isHidden(),
                mine || eyes.readsHidden ? comment.hiddenReason() : null,
                comment.replies(),
                eyes.readsHidden ? comment.reports() : null,
                comment.createdAt(),
                comment.editedAt());
    }

    /** The same from a row with {@link #COLUMNS}. */
    CommentView read(ResultSet row, Discussed discussed) throws SQLException {
        Eyes eyes = eyes(discussed);
        boolean mine = row.getString("author").equals(eyes.subject);
        boolean hidden = row.getObject("hidden_at") != null;
        return new CommentView(
                row.getObject("id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getInt("version"),
                row.getObject("parent_id", UUID.class),
                row.getInt("depth"),
                row.getInt("participant"),
                mine || eyes.knowsPeople ? row.getString("author") : null,
                eyes.name(row.getString("author_name"), mine),
                row.getBoolean("by_official"),
                row.getBoolean("by_proposer"),
                mine,
                eyes.readsHidden || !hidden ? row.getString("body") : null,
                hidden,
                mine || eyes.readsHidden ? row.getString("hidden_reason") : null,
                row.getInt("replies"),
                eyes.readsHidden ? row.getInt("reports") : null,
                Sql.instant(row, "created_at"),
                Sql.instant(row, "edited_at"));
    }
}
