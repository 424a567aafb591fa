package city.innovation.tracker.milestone;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.attachment.AttachmentUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The milestones in the database; whoever writes holds the project's row. */
@ApplicationScoped
class Milestones implements AttachmentUse {

    static final String ADD = """
            insert into milestone (id, version, node_id, title, description, weight, due_on, created_at)
            values (?, 1, ?, ?, ?, ?, ?, ?)
            """;

    private static final String WRITE = """
            update milestone set version = version + 1, title = ?, description = ?, weight = ?, due_on = ?,
                completed_on = ?, evidence = ?, attachments = ?::uuid[], completed_by = ? where id = ?
            """;

    private final Sql sql;

    Milestones(Sql sql) {
        this.sql = sql;
    }

    void add(UUID id, UUID project, Milestone.Content content, Instant at) {
        sql.update(
                ADD, id, project, content.title(), content.description(), content.weightOrOne(), content.dueOn(), at);
    }

    void write(Milestone milestone) {
        sql.update(
                WRITE,
                milestone.title(),
                milestone.description(),
                milestone.weight(),
                milestone.dueOn(),
                milestone.completedOn(),
                milestone.evidence(),
                milestone.attachments(),
                milestone.completedBy(),
                milestone.id());
    }

    void remove(UUID id, Instant at) {
        sql.update("update milestone set version = version + 1, removed_at = ? where id = ?", at, id);
    }

    @Override
    public boolean names(UUID attachment) {
        return !sql.query(
                        "select 1 from milestone where ? = any(attachments) and removed_at is null",
                        row -> true,
                        attachment)
                .isEmpty();
    }

    /** Those of a project by their days. */
    List<Milestone> of(UUID project) {
        return sql.query(
                "select * from milestone where node_id = ? and removed_at is null order by due_on, id",
                Milestone::read,
                project);
    }

    /** The milestone of that project; else 404. */
    Milestone require(UUID project, UUID id) {
        return sql
                .query(
                        "select * from milestone where node_id = ? and id = ? and removed_at is null",
                        Milestone::read,
                        project,
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
