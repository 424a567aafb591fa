package city.innovation.proposal.revisit;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round in which departments look again at what was said over and over.
 *
 * @param version counts changes; part of the {@code ETag}
 * @param from first day of receipt of the voices looked at (Asia/Seoul)
 * @param to last day of receipt of the voices looked at (Asia/Seoul)
 * @param dueOn the day by which every theme is dealt with (Asia/Seoul)
 * @param items how many themes there are
 * @param closedItems how many of them are dealt with
 * @param completedAt when the last one was
 */
@Schema(
        name = "RevisitRound",
        requiredProperties = {"id", "version", "title", "from", "to", "dueOn", "items", "closedItems", "openedAt"},
        examples = """
                {"id":"01999a00-4444-7555-8666-777788889999","version":1,"title":"2026년 상반기 다시 살펴보기",
                 "from":"2025-06-01","to":"2026-05-31","dueOn":"2026-06-30","items":12,"closedItems":3,
                 "openedAt":"2026-06-01T01:00:00Z"}""")
record RevisitRound(
        UUID id,
        int version,
        String title,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        int items,
        int closedItems,
        Instant openedAt,
        Instant completedAt) {

    static final String COLUMNS = """
            r.*, (select count(*) from revisit_item i where i.round = r.id) as items,
                   (select count(*) from revisit_item i where i.round = r.id and i.state <> 'OPEN') as closed_items
            """;

    static final String FROM = "revisit_round r";

    static final String SELECT = "select " + COLUMNS + " from " + FROM;

    static RevisitRound read(ResultSet row) throws SQLException {
        return new RevisitRound(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("title"),
                row.getObject("window_from", LocalDate.class),
                row.getObject("window_to", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("items"),
                row.getInt("closed_items"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "completed_at"));
    }

    /** A page of them, for the document alone. */
    @Schema(name = "RevisitRoundPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"01999a00-4444-7555-8666-777788889999","version":1,
                     "title":"2026년 상반기 다시 살펴보기","from":"2025-06-01","to":"2026-05-31","dueOn":"2026-06-30",
                     "items":12,"closedItems":3,"openedAt":"2026-06-01T01:00:00Z"}]}""")
    record RevisitRoundPage(List<RevisitRound> items, String nextCursor, Long total) {}
}
