package city.innovation.proposal.development;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How concrete a proposal is.
 *
 * @param complete whether everything required is answered
 * @param ruleVersion the version of {@code proposal-checklist} that is asked
 * @param version counts changes, 0 before the first; part of the {@code ETag}
 */
@Schema(
        name = "Checklist",
        requiredProperties = {"items", "complete", "ruleVersion", "version"},
        examples = """
                {"items":[{"item":"COST","form":"WON","required":true,"answer":{"item":"COST","amount":30000000,
                 "departments":[]}},{"item":"PILOT","form":"TEXT","required":false}],"complete":true,"ruleVersion":1,
                 "version":1}""")
record Checklist(List<Point> items, boolean complete, int ruleVersion, int version) {

    /**
     * A point of the list.
     *
     * @param answer absent while it is open
     */
    @Schema(
            name = "ChecklistPoint",
            requiredProperties = {"item", "form", "required"},
            examples = "{\"item\":\"PILOT\",\"form\":\"TEXT\",\"required\":false}")
    record Point(String item, ChecklistRules.Form form, boolean required, ChecklistAnswer answer) {}

    static Checklist of(ChecklistRules rules, int ruleVersion, List<ChecklistAnswer> answers, int version) {
        List<Point> points = rules.items().stream()
                .map(item -> new Point(
                        item.code(),
                        item.form(),
                        item.required(),
                        answers.stream()
                                .filter(answer -> answer.item().equals(item.code()))
                                .findFirst()
                                .orElse(null)))
                .toList();
        boolean complete = points.stream().noneMatch(point -> point.required() && point.answer() == null);
        return new Checklist(points, complete, ruleVersion, version);
    }
}
