package city.innovation.kit.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a rule with its history.
 *
 * @param code the rule
 * @param version from 1
 * @param validFrom the first day for which it is current (Asia/Seoul)
 * @param current whether it is today
 * @param data the rule itself
 * @param reason why it was changed
 * @param changedBy the subject that changed it, {@code shipped} for what came with the program
 */
@Schema(
        name = "RuleVersion",
        requiredProperties = {"code", "version", "validFrom", "current", "data", "reason", "changedBy", "changedAt"},
        examples = """
                {"code":"answer-terms","version":2,"validFrom":"2023-08-01","current":true,"data":{"days":30},
                 "reason":"조례 시행","changedBy":"shipped","changedAt":"2026-01-02T00:00:00Z"}""")
public record RuleVersionView(
        String code,
        int version,
        LocalDate validFrom,
        boolean current,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "The rule; its shape is the rule's own.")
        JsonNode data,

        String reason,
        String changedBy,
        Instant changedAt) {

    /** The rules of a service, for the document alone. */
    @Schema(name = "RuleVersionPage", requiredProperties = "items", examples = """
                    {"items":[{"code":"answer-terms","version":2,"validFrom":"2023-08-01","current":true,
                     "data":{"days":30},"reason":"조례 시행","changedBy":"shipped","changedAt":"2026-01-02T00:00:00Z"}]}""")
    public record RuleVersionPage(List<RuleVersionView> items, String nextCursor) {}
}
