package city.innovation.tracker.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a node's figure is what it is.
 *
 * @param progressBp the figure, in basis points; absent where nothing counts
 * @param parts of what it is the mean; their shares add up to the figure
 * @param measures of a project by what it is measured; their shares add up to the figure
 */
@Schema(
        name = "ProgressExplanation",
        requiredProperties = {"nodeId", "averaging", "parts"},
        examples = """
                {"nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c70","averaging":"CHILDREN","progressBp":6250,
                 "parts":[{"nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c71","code":"1-1","title":"시민참여","weight":1,
                  "weightBp":5000,"progressBp":7500,"shareBp":3750},
                  {"nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c72","code":"1-2","title":"협업","weight":1,"weightBp":5000,
                  "progressBp":5000,"shareBp":2500}]}""")
record Explanation(
        @Schema(description = "The node; of a plan itself the plan.")
        UUID nodeId,

        @Schema(description = "Of what it is the mean.") Averaging averaging,

        @Schema(description = "The figure in basis points, half up; 10,000 for all of it alone.")
        Integer progressBp,

        List<Part> parts,

        @Schema(description = "Of a project: its milestones or indicators; none where it is not measured by any.")
        List<ExplainedMeasure> measures) {

    /** One of those of which it is the mean. */
    @Schema(
            name = "ProgressPart",
            requiredProperties = {"nodeId", "code", "title", "weight", "weightBp", "progressBp", "shareBp"},
            examples = """
                    {"nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c71","code":"1-1","title":"시민참여","weight":1,
                     "weightBp":5000,"progressBp":7500,"shareBp":3750}""")
    record Part(
            UUID nodeId,
            String code,
            String title,
            @Schema(description = "What it weighs.") int weight,

            @Schema(description = "The same of all weights, in basis points; the parts' sum to 10,000.")
            int weightBp,

            @Schema(description = "Its own figure, in basis points.")
            int progressBp,

            @Schema(description = "What it gives to the figure, in basis points; the parts' sum to the figure.")
            int shareBp) {}

    static Explanation of(RollUp rollUp, UUID node, UUID shown, Averaging averaging) {
        Integer figure = rollUp.figure(node).progressBp();
        List<Standing> parts = rollUp.parts(node).stream()
                .filter(part -> rollUp.figure(part.id()).progressBp() != null)
                .toList();
        List<Long> weights = parts.stream().map(part -> (long) part.weight()).toList();
        List<Long> products = parts.stream()
                .map(part -> (long) part.weight() * rollUp.figure(part.id()).progressBp())
                .toList();
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        int[] weightBp = Share.split(
                Share.WHOLE, weights.stream().map(w -> w * Share.WHOLE).toList(), sum);
        int[] shareBp = Share.split(figure == null ? 0 : figure, products, sum);
        List<Part> explained = IntStream.range(0, parts.size())
                .mapToObj(i -> {
                    Standing part = parts.get(i);
                    int progress = rollUp.figure(part.id()).progressBp();
                    return new Part(
                            part.id(), part.code(), part.title(), part.weight(), weightBp[i], progress, shareBp[i]);
                })
                .toList();
        return new Explanation(shown, averaging, figure, explained, null);
    }

    /** Why a project's own figure is what it is: of its milestones or indicators. */
    static Explanation of(Standing project, Averaging averaging, List<Measure> measures) {
        return new Explanation(
                project.id(),
                averaging,
                project.progressBp(),
                List.of(),
                ExplainedMeasure.of(project.progressBp(), measures));
    }
}
