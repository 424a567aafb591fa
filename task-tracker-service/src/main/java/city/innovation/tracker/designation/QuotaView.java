package city.innovation.tracker.designation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of a kind may be designated for a year, and how many are.
 *
 * @param places how many may be
 * @param held how many are
 */
@Schema(
        name = "DesignationQuota",
        requiredProperties = {"kind", "year", "places", "held"},
        examples = "{\"kind\":\"KEY\",\"year\":2026,\"places\":24,\"held\":24}")
record QuotaView(DesignationKind kind, int year, int places, long held) {

    /** All of a year, for the document alone. */
    @Schema(
            name = "DesignationQuotaList",
            requiredProperties = "items",
            examples = "{\"items\":[{\"kind\":\"KEY\",\"year\":2026,\"places\":24,\"held\":24}]}")
    record QuotaList(List<QuotaView> items) {}
}
