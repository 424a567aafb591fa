package city.innovation.proposal;

import city.innovation.events.proposal.ProposalEffect;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What carrying it out brought in twelve months. What was not measured is absent.
 *
 * @param grade the five-step grade; needed to sign a measurement off
 * @param savings saving and cost by class of cost
 * @param hoursSaved working hours saved
 * @param hoursAdded working hours added
 * @param citizensServed people who had something of it
 * @param survey what citizens think of it
 * @param spread whether others took it over
 */
@Schema(name = "EffectFigures", examples = """
                {"grade":"SU","savings":[{"costClass":"RUNNING","savingWon":52000000,"costWon":38500000}],
                 "hoursSaved":1400,"hoursAdded":120,"citizensServed":21000,
                 "survey":{"score":8750,"respondents":412,"surveyedOn":"2027-10-15","method":"ONLINE"},"spread":false}""")
record EffectFigures(
        EffectGrade grade,

        @Schema(description = "Saving and cost by class of cost; each class at most once.") @Size(max = 4)
        List<@NotNull @Valid CostSaving> savings,

        @Min(0) @Max(MOST) @Schema(description = "Working hours saved in the twelve months.")
        Long hoursSaved,

        @Min(0) @Max(MOST) @Schema(description = "Working hours that it added.")
        Long hoursAdded,

        @Min(0) @Max(MOST) @Schema(description = "People who had something of it.")
        Long citizensServed,

        @Valid Survey survey,

        @Schema(description = "Whether others took it over.")
        Boolean spread) {

    /** The largest figure that is believed; sums of them fit. */
    static final long MOST = 1_000_000_000_000_000L;

    static final EffectFigures UNKNOWN = new EffectFigures(null, null, null, null, null, null, null);

    EffectFigures {
        savings = savings == null ? List.of() : List.copyOf(savings);
        spread = spread != null && spread;
    }

    /** Saving net of cost, in won; null where neither is known. */
    Long netWon() {
        return savings.isEmpty() ? null : sum(CostSaving::savingWon) - sum(CostSaving::costWon);
    }

    boolean namesAClassTwice() {
        return savings.stream().map(CostSaving::costClass).distinct().count() < savings.size();
    }

    /** As the world hears of it. */
    ProposalEffect told() {
        boolean money = !savings.isEmpty();
        return new ProposalEffect(
                grade == null ? null : grade.name(),
                money ? sum(CostSaving::savingWon) : null,
                money ? sum(CostSaving::costWon) : null,
                savings.stream()
                        .max(Comparator.comparingLong(CostSaving::savingWon))
                        .map(saving -> saving.costClass().name())
                        .orElse(null),
                hoursSaved,
                hoursAdded,
                citizensServed,
                spread,
                money
                        ? savings.stream()
                                .map(s -> new city.innovation.events.proposal.CostSaving(
                                        s.costClass().name(), s.savingWon(), s.costWon()))
                                .toList()
                        : null);
    }

    private long sum(ToLongFunction<CostSaving> amount) {
        return savings.stream().mapToLong(amount).sum();
    }
}
