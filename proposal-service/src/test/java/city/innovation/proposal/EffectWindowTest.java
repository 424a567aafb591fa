package city.innovation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.kit.time.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectWindowTest {

    private static final Term YEAR = new Term(12, Term.Unit.MONTHS);

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, FIRST_DAY, 2026-12-01, 2027-11-30",
        "2026-01-31, FIRST_DAY, 2026-01-31, 2027-01-30",
        "2028-02-29, FIRST_DAY, 2028-02-29, 2029-02-28",
        "2027-03-01, FIRST_DAY, 2027-03-01, 2028-02-29",
        "2026-12-01, MONTH_AFTER, 2027-01-01, 2027-12-31",
        "2026-01-31, MONTH_AFTER, 2026-02-01, 2027-01-31"
    })
    void anEffectIsMeasuredOverAYear(LocalDate effectOn, EffectStart start, LocalDate first, LocalDate last) {
        EffectWindow window = EffectWindow.of(effectOn, terms(YEAR, start));
        assertThat(window).isEqualTo(new EffectWindow(first, last));
        assertThat(window.isOverOn(last)).isFalse();
        assertThat(window.isOverOn(last.plusDays(1))).isTrue();
    }

    @Test
    void aCityMaySetDaysButNoBusinessDays() {
        EffectWindow window = EffectWindow.of(
                LocalDate.of(2026, 3, 1), terms(new Term(30, Term.Unit.CALENDAR_DAYS), EffectStart.FIRST_DAY));
        assertThat(window.last()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThatThrownBy(() -> terms(new Term(200, Term.Unit.BUSINESS_DAYS), EffectStart.FIRST_DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OutcomeTerms terms(Term window, EffectStart start) {
        return new OutcomeTerms(window, start, YEAR, YEAR);
    }
}
