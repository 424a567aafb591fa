package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import java.util.List;

/**
 * What carrying out a proposal brought. Flat in JSON, beside the event's own fields. What was not measured is null.
 *
 * @param grade the five-step grade 수, 우, 미, 양, 가 as a code, or null before it is given
 * @param savingWon saved or earned in the first year, in won
 * @param costWon what it cost to get there, in won
 * @param costClass the class of cost that was saved, as a code; of several the one that saved most
 * @param hoursSaved working hours saved in the first year
 * @param hoursAdded working hours added in the first year
 * @param citizensServed people who had something of it
 * @param spread whether others took it over
 * @param savings saving and cost by class of cost, which the totals sum up
 */
public record ProposalEffect(
        @MayBeAbsent String grade,
        @MayBeAbsent Long savingWon,
        @MayBeAbsent Long costWon,
        @MayBeAbsent String costClass,
        @MayBeAbsent Long hoursSaved,
        @MayBeAbsent Long hoursAdded,
        @MayBeAbsent Long citizensServed,
        boolean spread,
        @MayBeAbsent List<CostSaving> savings) {

    public ProposalEffect {
        savings = savings == null ? null : List.copyOf(savings);
    }
}
