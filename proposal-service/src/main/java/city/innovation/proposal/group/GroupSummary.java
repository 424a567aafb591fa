package city.innovation.proposal.group;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a list of groups: what a table shows; names nobody. */
@Schema(
        name = "GroupSummary",
        requiredProperties = {"id", "number", "kind", "state", "title", "department", "places", "members", "version"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c40","number":"G-2026-000003","kind":"LEARNING_GROUP",
                 "state":"ACTIVE","title":"데이터로 일하기 학습모임","department":"TRAFFIC","places":12,"members":9,
                 "termFrom":"2026-01-01","termTo":"2026-12-31","foundedAt":"2026-01-01T00:00:00Z","version":1}""")
record GroupSummary(
        UUID id,
        String number,
        String kind,
        GroupState state,
        String title,
        String challenge,
        String district,
        String department,
        int places,
        int members,
        LocalDate termFrom,
        LocalDate termTo,
        LocalDate recruitFrom,
        LocalDate recruitTo,
        Instant foundedAt,
        int version) {

    /** A page of them, for the document alone. */
    @Schema(name = "GroupPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c40","number":"G-2026-000003",
                     "kind":"LEARNING_GROUP","state":"ACTIVE","title":"데이터로 일하기 학습모임","department":"TRAFFIC",
                     "places":12,"members":9,"termFrom":"2026-01-01","termTo":"2026-12-31",
                     "foundedAt":"2026-01-01T00:00:00Z","version":1}]}""")
    record GroupPage(List<GroupSummary> items, String nextCursor, Long total) {}

    private static final int SORTED = 200;

    static final String COLUMNS = """
            id, number, kind, state, title, challenge, district, department, places, term_from, term_to, recruit_from,
            recruit_to, founded_at, version, members
            """;

    /** Groups with as many members as they have on a day, which is a parameter. */
    static final String THAT_DAY = """
            (select standing_group.*, (select count(*) from group_member m
                where m.group_id = standing_group.id and m.state = 'MEMBER' and m.until >= ?) as members
             from standing_group) standing_group""";

    static GroupSummary read(ResultSet row) throws SQLException {
        return new GroupSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("kind"),
                GroupState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("challenge"),
                row.getString("district"),
                row.getString("department"),
                row.getInt("places"),
                row.getInt("members"),
                row.getObject("term_from", LocalDate.class),
                row.getObject("term_to", LocalDate.class),
                row.getObject("recruit_from", LocalDate.class),
                row.getObject("recruit_to", LocalDate.class),
                Sql.instant(row, "founded_at"),
                row.getInt("version"));
    }

    /** The value that a list is sorted by; of a title, as much as its index holds. */
    Object sortValue(String key) {
        return key.equals("title")
                ? title.substring(
                        0, title.offsetByCodePoints(0, Math.min(SORTED, title.codePointCount(0, title.length()))))
                : foundedAt;
    }
}
