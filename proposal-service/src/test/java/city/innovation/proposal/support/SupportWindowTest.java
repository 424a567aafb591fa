package city.innovation.proposal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SupportWindowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void todayAndTheDaysBeforeItCountThirtyInAll() {
        SupportWindow window = new SupportWindow(
                TODAY, 30, Map.of(LocalDate.of(2026, 3, 1), 7, LocalDate.of(2026, 3, 2), 40, TODAY, 10));
        assertThat(window.from()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(window.count()).isEqualTo(50);
        assertThat(window.countOn(TODAY.plusDays(1))).isEqualTo(10);
    }

    @Test
    void itFallsOnTheFirstDayOnWhichTooFewAreLeft() {
        SupportWindow window = new SupportWindow(TODAY, 30, Map.of(TODAY.minusDays(10), 30, TODAY, 70));
        assertThat(window.nextFall(List.of(50))).isEqualTo(TODAY.plusDays(30));
        assertThat(window.nextFall(List.of(50, 100))).isEqualTo(TODAY.plusDays(20));
        assertThat(window.nextFall(List.of())).isNull();
    }

    @Test
    void nothingFallsOnADayBeforeTheOneThatIsNamed() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int days = 1 + random.nextInt(40);
            Map<LocalDate, Integer> given = new HashMap<>();
            for (int back = 0; back < days; back++) {
                if (random.nextBoolean()) {
                    given.put(TODAY.minusDays(back), 1 + random.nextInt(20));
                }
            }
            SupportWindow window = new SupportWindow(TODAY, days, given);
            if (window.count() == 0) {
                continue;
            }
            int reached = 1 + random.nextInt(window.count());
            LocalDate fall = window.nextFall(List.of(reached));
            assertThat(window.countOn(fall)).as("seed %s", seed).isLessThan(reached);
            assertThat(window.countOn(fall.minusDays(1))).as("seed %s", seed).isGreaterThanOrEqualTo(reached);
        }
    }
}
