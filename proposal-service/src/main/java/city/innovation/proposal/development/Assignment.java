package city.innovation.proposal.development;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a mentor helps with a proposal.
 *
 * @param mentor the mentor's subject id
 * @param tags what the mentor knows about
 * @param endedAt when the help ended, absent while it lasts
 * @param endedBy the command that ended it
 * @param version counts changes; part of the {@code ETag}
 */
@Schema(
        name = "MentorAssignment",
        requiredProperties = {"id", "proposalId", "mentor", "tags", "assignedAt", "version"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d11","proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22",
                 "mentor":"E10500","tags":["교통","데이터"],"assignedAt":"2026-11-22T01:00:00Z","version":1}""")
record Assignment(
        UUID id,
        UUID proposalId,
        String mentor,
        List<String> tags,
        Instant assignedAt,
        Instant endedAt,
        String endedBy,
        int version) {

    static final String COLUMNS =
            "a.id, a.proposal_id, m.subject, m.tags, a.assigned_at, a.ended_at, a.ended_by, a.version";

    static final String FROM = "proposal_mentor a join mentor m on m.id = a.mentor_id";

    static final String SELECT = "select " + COLUMNS + " from " + FROM;

    @Schema(name = "MentorAssignmentPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d11",
                     "proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","mentor":"E10500","tags":["교통"],
                     "assignedAt":"2026-11-22T01:00:00Z","version":1}]}""")
    record AssignmentPage(List<Assignment> items, String nextCursor) {}

    boolean isOver() {
        return endedAt != null;
    }

    static Assignment read(ResultSet row) throws SQLException {
        return new Assignment(
                row.getObject("id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getString("subject"),
                List.of((String[]) row.getArray("tags").getArray()),
                Sql.instant(row, "assigned_at"),
                Sql.instant(row, "ended_at"),
                row.getString("ended_by"),
                row.getInt("version"));
    }
}
