package city.innovation.kit.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule with all its versions.
 *
 * @param versions in the order in which they were added; announced ones too
 */
@Schema(
        name = "RuleHistory",
        requiredProperties = {"code", "versions"},
        examples = """
                {"code":"answer-terms","versions":[{"code":"answer-terms","version":1,"validFrom":"2023-08-01",
                 "current":true,"data":{"days":30},"reason":"조례 시행","changedBy":"shipped",
                 "changedAt":"2026-01-02T00:00:00Z"}]}""")
public record RuleHistory(String code, List<RuleVersionView> versions) {}
