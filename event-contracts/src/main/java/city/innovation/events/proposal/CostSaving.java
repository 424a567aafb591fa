package city.innovation.events.proposal;

/**
 * What was saved in one class of cost; the law pays each class differently (Local Finance Act Decree, 51).
 *
 * @param costClass the class, as a code
 * @param savingWon saved or earned in the first year, in won
 * @param costWon what it cost to get there, in won
 */
public record CostSaving(String costClass, long savingWon, long costWon) {}
