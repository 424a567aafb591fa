package city.innovation.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds for any term and any pauses; the seed is the test's argument and so is printed on failure. */
class BusinessCalendarPropertyTest {

    private static final Instant BEGIN = Instant.parse("2014-01-01T00:00:00Z");

    private static final List<Term.Unit> UNITS =
            List.of(Term.Unit.BUSINESS_DAYS, Term.Unit.CALENDAR_DAYS, Term.Unit.MONTHS);

    private final BusinessCalendar calendar = BusinessCalendar.of(Holidays.known());

    @ParameterizedTest
    @ValueSource(longs = {1, 20200301, 42, 934217})
    void holdsForAnyTermAndPauses(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Instant opened = BEGIN.plusSeconds(random.nextLong(10L * 365 * 86_400));
            Term term = new Term(random.nextInt(60), UNITS.get(random.nextInt(UNITS.size())));
            List<Pause> pauses = pauses(random, opened);

            LocalDate plain = calendar.due(CityTime.dateOf(opened), term);
            Instant due = calendar.dueAt(opened, term, pauses);
            LocalDate dueDate = CityTime.dateOf(due);

            assertThat(calendar.isBusinessDay(dueDate)).isTrue();
            assertThat(due).isEqualTo(CityTime.endOf(dueDate));
            assertThat(dueDate).isAfterOrEqualTo(plain);
            assertThat(calendar.dueAt(opened, term, List.of())).isEqualTo(CityTime.endOf(plain));
            assertThat(calendar.warnAt(opened, due, pauses)).isBetween(opened, due);
            if (term.unit() == Term.Unit.BUSINESS_DAYS && term.count() > 0) {
                assertThat(calendar.businessDaysBetween(CityTime.dateOf(opened), plain))
                        .isEqualTo(term.count());
            }
            assertThat(calendar.dueAt(opened, new Term(term.count() + 1, term.unit()), pauses))
                    .isAfterOrEqualTo(due);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 20230801})
    void movesOnByExactlyThePausedDays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Instant opened = BEGIN.plusSeconds(random.nextLong(10L * 365 * 86_400));
            int days = 20 + random.nextInt(20);
            int paused = random.nextInt(30);
            Instant from = opened.plus(Duration.ofDays(1 + random.nextInt(10)));
            Pause pause = new Pause(from, from.plus(Duration.ofDays(paused)));
            assertThat(calendar.dueAt(opened, new Term(days, Term.Unit.CALENDAR_DAYS), List.of(pause)))
                    .isEqualTo(CityTime.endOf(
                            calendar.due(CityTime.dateOf(opened), new Term(days + paused, Term.Unit.CALENDAR_DAYS))));
        }
    }

    private static List<Pause> pauses(Random random, Instant opened) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant from = opened.plusSeconds(random.nextLong(60 * 86_400));
            pauses.add(new Pause(from, random.nextInt(5) == 0 ? null : from.plusSeconds(random.nextLong(20 * 86_400))));
        }
        return pauses;
    }
}
