package city.innovation.events.evaluation;

import city.innovation.events.Contributor;
import city.innovation.events.MayBeAbsent;
import java.util.List;
import java.util.UUID;

/**
 * What a programme gave one of its candidates.
 *
 * @param candidate what was judged
 * @param proposal the proposal that it stands for, or null
 * @param project the project that it stands for, or null
 * @param division the division within the programme, as a code
 * @param grade the grade, as a code
 * @param rank the place within the division, from 1, or null
 * @param department code of the department that it is given to, or null
 * @param recipients those who share it, with shares of 10,000 in all
 */
public record Award(
        UUID candidate,
        @MayBeAbsent UUID proposal,
        @MayBeAbsent UUID project,
        String division,
        String grade,
        @MayBeAbsent Integer rank,
        @MayBeAbsent String department,
        List<Contributor> recipients) {

    public Award {
        recipients = List.copyOf(recipients);
    }
}
