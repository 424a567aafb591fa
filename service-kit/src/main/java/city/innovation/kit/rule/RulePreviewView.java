package city.innovation.kit.rule;

import city.innovation.kit.change.Diff;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a new version would change; nothing is stored.
 *
 * @param code the rule
 * @param currentVersion the version it is compared with, current today
 * @param validFrom from when it would hold
 * @param changes the data's fields that differ
 * @param affected live cases that would be treated differently from that day; empty where the service can't say
 */
@Schema(
        name = "RulePreview",
        requiredProperties = {"code", "currentVersion", "validFrom", "changes", "affected"},
        examples = """
                {"code":"answer-terms","currentVersion":2,"validFrom":"2027-01-01",
                 "changes":{"days":{"from":30,"to":21}},"affected":[{"what":"기한이 앞당겨지는 건","count":12}]}""")
public record RulePreviewView(
        String code, int currentVersion, LocalDate validFrom, Diff changes, List<RulePreview.Affected> affected) {}
