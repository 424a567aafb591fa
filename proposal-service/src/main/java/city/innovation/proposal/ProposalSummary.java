package city.innovation.proposal;

import city.innovation.kit.http.Expanded;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a list of proposals: what a table shows, public once received as far as it is not hidden. */
@Schema(
        name = "ProposalSummary",
        requiredProperties = {"id", "kind", "state", "title", "supportCount", "commentCount", "version", "createdAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":"P-2026-000123","kind":"IDEA","state":"SUBMITTED",
                 "title":"골목 주차 빈자리를 실시간으로 알려 주세요","category":"교통","responsibleDepartment":"TRAFFIC",
                 "supportCount":52,"commentCount":7,"version":1,"createdAt":"2026-11-22T01:00:00Z",
                 "submittedAt":"2026-11-22T01:00:00Z"}""")
record ProposalSummary(
        UUID id,
        String number,
        String kind,
        ProposalState state,
        String title,
        String category,
        String district,
        String responsibleDepartment,

        @Schema(description = "How many people support it now.", minimum = "0")
        int supportCount,

        @Schema(description = "How many comments everybody can read.", minimum = "0")
        int commentCount,

        int version,
        Instant createdAt,
        Instant submittedAt,

        @Schema(description = "Whether its proposer hid all but title and outcome from the public.")
        boolean hidden,

        @Schema(description = "The day on which something about it is due next (Asia/Seoul); in the order by it alone.")
        LocalDate dueOn,

        @Schema(hidden = true) @com.fasterxml.jackson.annotation.JsonIgnore
        Instant orderedAt,

        @Schema(hidden = true) @com.fasterxml.jackson.annotation.JsonIgnore
        Instant dueAt) {

    /** A page of them, for the document alone. */
    @Schema(name = "ProposalPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":"P-2026-000123","kind":"IDEA",
                     "state":"SUBMITTED","title":"골목 주차 빈자리를 실시간으로 알려 주세요","category":"교통",
                     "responsibleDepartment":"TRAFFIC","supportCount":52,"commentCount":7,"version":1,
                     "createdAt":"2026-11-22T01:00:00Z","submittedAt":"2026-11-22T01:00:00Z"}],"nextCursor":"dzR2Tm9xYjFLZVEKMDE5YWIwYzQ"}""")
    record ProposalPage(List<ProposalSummary> items, String nextCursor, Long total, Expanded expanded) {}

    /** How many characters of a title a list is sorted by. */
    private static final int SORTED = 200;

    static final String COLUMNS =
            "id, number, kind, state, title, category, district, responsible_department, supports, comments, version,"
                    + " created_at, submitted_at, hidden, ordered_at";

    static ProposalSummary read(ResultSet row) throws SQLException {
        Instant dueAt = Sql.instant(row, "due_at");
        return new ProposalSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("kind"),
                ProposalState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("category"),
                row.getString("district"),
                row.getString("responsible_department"),
                row.getInt("supports"),
                row.getInt("comments"),
                row.getInt("version"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "submitted_at"),
                row.getBoolean("hidden"),
                dueAt == null ? null : CityTime.dateOf(dueAt),
                Sql.instant(row, "ordered_at"),
                dueAt);
    }

    /** As everybody may know it. */
    ProposalSummary open() {
        return hidden
                ? new ProposalSummary(
                        id,
                        number,
                        kind,
                        state,
                        title,
                        null,
                        null,
                        responsibleDepartment,
                        supportCount,
                        commentCount,
                        version,
                        createdAt,
                        submittedAt,
                        true,
                        dueOn,
                        orderedAt,
                        dueAt)
                : this;
    }

    private String open(String value) {
        return hidden || value == null ? "" : value;
    }

    /** The value that a list is sorted by; of a title, as much as its index holds. */
    Object sortValue(String key) {
        return switch (key) {
            case "title" ->
                title.substring(
                        0, title.offsetByCodePoints(0, Math.min(SORTED, title.codePointCount(0, title.length()))));
            case "supports" -> supportCount;
            case "comments" -> commentCount;
            case "kind" -> kind;
            case "state" -> state.name();
            case "category" -> open(category);
            case "district" -> open(district);
            case "department" -> Objects.requireNonNullElse(responsibleDepartment, "");
            case "dueOn" -> dueAt;
            default -> orderedAt;
        };
    }
}
