package city.innovation.tracker.opendata;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A build of the open data.
 *
 * @param builtBy who asked for it, by subject id; {@code system:time} for the nightly one
 * @param changed codes of the tables whose bytes are others than before
 * @param rows of all tables together
 */
@Schema(
        name = "OpenDataBuild",
        requiredProperties = {"id", "builtAt", "builtBy", "changed", "rows"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cd1","builtAt":"2026-11-21T18:00:04Z","builtBy":"system:time",
                 "changed":["plans","totals"],"rows":1834}""")
record Build(UUID id, Instant builtAt, String builtBy, List<String> changed, long rows) {

    /** A page of them, for the document alone. */
    @Schema(name = "OpenDataBuildPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cd1","builtAt":"2026-11-21T18:00:04Z",
                     "builtBy":"system:time","changed":[],"rows":1834}]}""")
    record BuildPage(List<Build> items, String nextCursor, Long total) {}

    static Build read(ResultSet row) throws SQLException {
        return new Build(
                row.getObject("id", UUID.class),
                Sql.instant(row, "built_at"),
                row.getString("built_by"),
                List.of((String[]) row.getArray("changed").getArray()),
                row.getLong("rows"));
    }
}
