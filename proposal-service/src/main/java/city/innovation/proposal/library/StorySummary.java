package city.innovation.proposal.library;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the case library. */
@Schema(
        name = "StorySummary",
        requiredProperties = {"id", "title", "year", "publishedAt"},
        examples = """
                {"id":"0199ffff-0000-7000-8000-00000000c001","title":"QR코드로 신고하는 골목길 가로등",
                 "after":"QR코드를 찍으면 위치가 함께 접수되어 1분이면 끝납니다.","category":"안전","district":"29110",
                 "department":"TRAFFIC","year":2026,"budgetWon":38500000,"publishedAt":"2028-01-11T02:00:00Z"}""")
record StorySummary(
        UUID id,
        String title,

        @Schema(description = "How it is now; the first 200 characters.")
        String after,

        String category,
        String district,
        String department,
        String challenge,
        int year,
        @Schema(description = "What it cost, in won.") Long budgetWon,
        UUID proposalId,
        Instant publishedAt) {

    /** A page of them, for the document alone. */
    @Schema(name = "StoryPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"0199ffff-0000-7000-8000-00000000c001","title":"QR코드로 신고하는 골목길 가로등",
                     "year":2026,"publishedAt":"2028-01-11T02:00:00Z"}]}""")
    record StoryPage(List<StorySummary> items, String nextCursor, Long total) {}

    /** How many characters of a title a list is sorted by. */
    private static final int SORTED = 200;

    static final String COLUMNS =
            "id, title, left(after_text, 200) as after, category, district, department, challenge,"
                    + " year, budget_won, proposal_id, published_at";

    static StorySummary read(ResultSet row) throws SQLException {
        return new StorySummary(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("after"),
                row.getString("category"),
                row.getString("district"),
                row.getString("department"),
                row.getString("challenge"),
                row.getInt("year"),
                row.getObject("budget_won", Long.class),
                row.getObject("proposal_id", UUID.class),
                Sql.instant(row, "published_at"));
    }

    /** The value that a list is sorted by; of a title, as much as its index holds. */
    Object sortValue(String key) {
        return switch (key) {
            case "title" ->
                title.substring(
                        0, title.offsetByCodePoints(0, Math.min(SORTED, title.codePointCount(0, title.length()))));
            case "year" -> (long) year;
            default -> publishedAt;
        };
    }
}
