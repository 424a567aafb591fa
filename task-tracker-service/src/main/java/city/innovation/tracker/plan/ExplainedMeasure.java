package city.innovation.tracker.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a milestone or an indicator gives to the figure of its project. */
@Schema(
        name = "ExplainedMeasure",
        requiredProperties = {"id", "title", "weight", "weightBp", "progressBp", "shareBp"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cb1","title":"시범 운영","weight":2,"weightBp":6667,
                 "dueOn":"2020-06-30","completedOn":"2020-06-24","progressBp":10000,"shareBp":6667}""")
record ExplainedMeasure(
        @Schema(description = "Id of the milestone or the indicator.")
        UUID id,

        String title,

        @Schema(description = "What it weighs; indicators weigh alike.")
        int weight,

        @Schema(description = "The same of all weights, in basis points; they sum to 10,000.")
        int weightBp,

        @Schema(description = "The day for which a milestone is planned, Asia/Seoul.")
        LocalDate dueOn,

        @Schema(description = "The day on which a milestone was reached, Asia/Seoul.")
        LocalDate completedOn,

        @Schema(description = "Where an indicator began.") BigDecimal baseline,

        @Schema(description = "The last target of an indicator.")
        BigDecimal target,

        @Schema(description = "What was measured last.") BigDecimal actual,

        @Schema(
                description =
                        "How far it came, in basis points: of a milestone nothing or all, of an indicator the way from"
                                + " baseline to target, at most all of it.")
        int progressBp,

        @Schema(description = "What it gives to the figure, in basis points; they sum to the figure.")
        int shareBp) {

    /** None where the figure is not made of them: without any, and of days whose measures nobody kept. */
    static List<ExplainedMeasure> of(int figure, List<Measure> measures) {
        long way = measures.stream().mapToLong(one -> one.weight() * one.way()).sum();
        long gone =
                measures.stream().mapToLong(one -> one.weight() * one.gone()).sum();
        if (measures.isEmpty() || Share.of(gone, way) != figure) {
            return List.of();
        }
        long weights = measures.stream().mapToLong(Measure::weight).sum();
        int[] weightBp = Share.split(
                Share.WHOLE,
                measures.stream().map(one -> (long) one.weight() * Share.WHOLE).toList(),
                weights);
        int[] shareBp = Share.split(
                figure,
                measures.stream()
                        .map(one -> one.weight() * one.gone() * Share.WHOLE)
                        .toList(),
                way);
        return IntStream.range(0, measures.size())
                .mapToObj(i -> of(measures.get(i), weightBp[i], shareBp[i]))
                .toList();
    }

    private static ExplainedMeasure of(Measure one, int weightBp, int shareBp) {
        return new ExplainedMeasure(
                one.id(),
                one.title(),
                one.weight(),
                weightBp,
                one.dueOn(),
                one.completedOn(),
                one.baseline(),
                one.target(),
                one.actual(),
                one.bp(),
                shareBp);
    }
}
