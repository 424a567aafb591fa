package city.innovation.tracker.attachment;

import city.innovation.http.ProblemType;
import city.innovation.kit.attachment.SentFile;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The files in the database; whoever writes holds the project's row. */
@ApplicationScoped
public class ProjectAttachments {

    private static final String ADD = """
            insert into project_attachment (id, version, node_id, name, media_type, size, sha256, internal, content,
                added_by, added_at) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REMOVE = """
            update project_attachment set version = version + 1, removed_at = ?, removed_by = ?, remove_reason = ?
            where id = ? returning %s
            """.formatted(ProjectAttachment.COLUMNS);

    private final Sql sql;

    ProjectAttachments(Sql sql) {
        this.sql = sql;
    }

    /**
     * Refuses (400) files that the project does not have.
     *
     * @param pointer where they stand in the body
     */
    public void require(UUID project, List<UUID> files, String pointer) {
        List<UUID> there = of(project).stream().map(ProjectAttachment::id).toList();
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (!there.contains(files.get(i))) {
                flaws.add(Flaw.ofBody(pointer + "/" + i, "project.attachment.unknown"));
            }
        }
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }

    /** Those of a project that were not taken away, first to last. */
    List<ProjectAttachment> of(UUID project) {
        return sql.query(
                "select %s from project_attachment where node_id = ? and removed_at is null order by added_at, id"
                        .formatted(ProjectAttachment.COLUMNS),
                ProjectAttachment::read,
                project);
    }

    /** The file of that project; else 404. */
    ProjectAttachment require(UUID project, UUID id) {
        return of(project).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    byte[] content(UUID id) {
        return sql.query("select content from project_attachment where id = ?", row -> row.getBytes(1), id)
                .getFirst();
    }

    void add(ProjectAttachment attachment, SentFile file, String by) {
        sql.update(
                ADD,
                attachment.id(),
                attachment.projectId(),
                attachment.name(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.internal(),
                file.content(),
                by,
                attachment.addedAt());
    }

    /** Takes it away; it stays in the database. */
    ProjectAttachment remove(UUID id, String by, String reason, Instant at) {
        return sql.query(REMOVE, ProjectAttachment::read, at, by, reason, id).getFirst();
    }
}
