package city.innovation.kit.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
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
@Schema(name = "RuleVersion", examples = """
                {"code":"answer-terms","version":2,"validFrom":"2023-08-01","current":true,"data":{"days":30},
                 "reason":"Shipped with the program","changedBy":"shipped","changedAt":"2026-01-02T00:00:00Z"}""")
public record RuleVersionView(
        String code,
        int version,
        LocalDate validFrom,
        boolean current,
        JsonNode data,
        String reason,
        String changedBy,
        Instant changedAt) {}
