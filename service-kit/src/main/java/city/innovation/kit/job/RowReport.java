package city.innovation.kit.job;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something found in a row of an import.
 *
 * @param row as a spreadsheet counts, from 1 with the header; 0 for the whole file
 * @param field our field, absent if it concerns the row
 * @param severity {@code ERROR} if the row was not taken, else {@code WARNING}
 * @param code stable, for programs
 * @param message for people
 */
@Schema(
        name = "RowReport",
        requiredProperties = {"row", "severity", "code", "message"},
        examples =
                "{\"row\":17,\"field\":\"title\",\"severity\":\"ERROR\",\"code\":\"import.required\",\"message\":\"값이 필요합니다.\"}")
public record RowReport(int row, String field, String severity, String code, String message) {

    /** A page of reports, for the document alone. */
    @Schema(name = "RowReportPage", requiredProperties = "items", examples = """
                    {"items":[{"row":17,"field":"title","severity":"ERROR","code":"import.required",
                     "message":"값이 필요합니다."}]}""")
    public record RowReportPage(List<RowReport> items, String nextCursor, Long total) {}

    /** The place of a report in its list. */
    record Placed(RowReport report, int order, UUID id) {}
}
