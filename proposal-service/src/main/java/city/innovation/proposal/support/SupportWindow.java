package city.innovation.proposal.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * The supports that count now, by the days on which they were given.
 *
 * @param today the last day that counts, Asia/Seoul
 * @param days how many days count
 * @param byDay supports of the days that count
 */
record SupportWindow(LocalDate today, int days, Map<LocalDate, Integer> byDay) {

    SupportWindow {
        byDay = Map.copyOf(byDay);
    }

    /** The first day that counts. */
    LocalDate from() {
        return from(today);
    }

    private LocalDate from(LocalDate on) {
        return on.minusDays(days - 1L);
    }

    /** How many count today. */
    int count() {
        return countOn(today);
    }

    /** How many of them still count on a later day. */
    int countOn(LocalDate day) {
        return byDay.entrySet().stream()
                .filter(given -> !given.getKey().isBefore(from(day)))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The first day on which time alone brings the count below one of these; null if there is none. */
    LocalDate nextFall(Collection<Integer> reached) {
        return today.plusDays(1)
                .datesUntil(today.plusDays(days + 1L))
                .filter(day -> reached.stream().anyMatch(supports -> countOn(day) < supports))
                .findFirst()
                .orElse(null);
    }
}
