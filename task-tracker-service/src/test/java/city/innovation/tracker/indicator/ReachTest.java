package city.innovation.tracker.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "60, 90, 60, 0",
        "60, 90, 50, 0",
        "60, 90, 71.5, 3833",
        "60, 90, 90, 10000",
        "60, 90, 120, 10000",
        "60, 90, 89.9999, 9999",
        "60, 90, 60.0001, 1",
        "30, 10, 20, 5000",
        "30, 10, 40, 0",
        "30, 10, 9, 10000",
        "0, 3, 1, 3333",
        "0, 3, 2, 6667",
        "-5, 5, 0, 5000",
    })
    void theWayThatWasGoneIsAShareOfTheWayWhicheverWayIsBetter(
            BigDecimal baseline, BigDecimal target, BigDecimal actual, int bp) {
        assertThat(Reach.of(baseline, target, actual).bp()).isEqualTo(bp);
    }

    @Test
    void theMeanIsAllOnlyIfEveryOneIsAndNothingOnlyIfNoneWasGone() {
        Reach all = new Reach(Reach.WAY);
        Reach none = Reach.of(BigDecimal.ZERO, BigDecimal.ONE, null);
        assertThat(Reach.meanBp(List.of(all, all))).isEqualTo(10_000);
        assertThat(Reach.meanBp(List.of(all, none))).isEqualTo(5_000);
        assertThat(Reach.meanBp(List.of(none, none))).isZero();
        assertThat(Reach.meanBp(List.of(all, new Reach(Reach.WAY - 1)))).isEqualTo(9_999);
        assertThat(Reach.meanBp(List.of(none, new Reach(1)))).isEqualTo(1);
    }
}
