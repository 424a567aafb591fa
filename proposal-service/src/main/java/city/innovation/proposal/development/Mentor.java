package city.innovation.proposal.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who helps to make proposals concrete.
 *
 * @param subject the person's subject id
 * @param tags what the mentor knows about
 * @param capacity how many proposals at a time
 * @param active whether new ones may come
 * @param load how many proposals the mentor helps now
 * @param version counts changes; part of the {@code ETag}
 */
@Schema(
        name = "Mentor",
        requiredProperties = {"id", "subject", "tags", "capacity", "active", "load", "version", "registeredAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d01","subject":"E10500","tags":["교통","데이터"],"capacity":5,
                 "active":true,"load":2,"version":1,"registeredAt":"2026-11-22T01:00:00Z"}""")
record Mentor(
        UUID id,
        String subject,
        List<String> tags,
        int capacity,
        boolean active,
        int load,
        int version,
        Instant registeredAt) {

    static final String COLUMNS =
            "m.*, (select count(*) from proposal_mentor a where a.mentor_id = m.id and a.ended_at is null) as load";

    static final String FROM = "mentor m";

    static final String SELECT = "select " + COLUMNS + " from " + FROM;

    @Schema(name = "MentorPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d01","subject":"E10500","tags":["교통","데이터"],
                     "capacity":5,"active":true,"load":2,"version":1,"registeredAt":"2026-11-22T01:00:00Z"}]}""")
    record MentorPage(List<Mentor> items, String nextCursor, Long total) {}

    static Mentor read(ResultSet row) throws SQLException {
        return new Mentor(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getInt("capacity"),
                row.getBoolean("active"),
                row.getInt("load"),
                row.getInt("version"),
                city.innovation.kit.sql.Sql.instant(row, "registered_at"));
    }
}
