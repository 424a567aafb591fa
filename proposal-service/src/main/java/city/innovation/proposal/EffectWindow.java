package city.innovation.proposal;

import city.innovation.kit.time.Term;
import java.time.LocalDate;

/**
 * The days over which an effect is measured.
 *
 * @param first the first of them, Asia/Seoul
 * @param last the last of them, Asia/Seoul
 */
record EffectWindow(LocalDate first, LocalDate last) {

    /** The window of an effect that began on that day; a year from 29 February ends on 28 February. */
    static EffectWindow of(LocalDate effectOn, OutcomeTerms terms) {
        LocalDate first = terms.effectStart() == EffectStart.FIRST_DAY
                ? effectOn
                : effectOn.withDayOfMonth(1).plusMonths(1);
        LocalDate same = plus(first, terms.effectWindow());
        boolean shortened =
                terms.effectWindow().unit() != Term.Unit.CALENDAR_DAYS && same.getDayOfMonth() != first.getDayOfMonth();
        return new EffectWindow(first, shortened ? same : same.minusDays(1));
    }

    /** Whether it is over on that day. */
    boolean isOverOn(LocalDate day) {
        return day.isAfter(last);
    }

    private static LocalDate plus(LocalDate from, Term term) {
        return switch (term.unit()) {
            case CALENDAR_DAYS -> from.plusDays(term.count());
            case MONTHS -> from.plusMonths(term.count());
            case YEARS -> from.plusYears(term.count());
            case BUSINESS_DAYS -> throw new IllegalArgumentException("An effect is measured over calendar days");
        };
    }
}
