package city.innovation.proposal;

import java.time.LocalDate;
import java.util.List;

/**
 * How a challenging one is tried out.
 *
 * @param plan what is tried, where and how it is judged
 * @param until its last day, Asia/Seoul
 * @param budgetWon what it may cost, in won; null where it costs nothing of its own
 * @param experts subject ids of those who advise
 */
record Pilot(String plan, LocalDate until, Long budgetWon, List<String> experts) {

    Pilot {
        experts = experts == null ? List.of() : List.copyOf(experts);
    }
}
