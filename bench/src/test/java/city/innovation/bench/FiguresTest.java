package city.innovation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void percentilesAreOfTheNearestRank() {
        Percentiles times = new Percentiles();
        LongStream.rangeClosed(1, 5_000).map(i -> 5_001 - i).forEach(i -> times.add(i * 1_000_000));

        assertThat(times.count()).isEqualTo(5_000);
        assertThat(times.millis(50)).isEqualTo(2_500);
        assertThat(times.millis(99)).isEqualTo(4_950);
        assertThat(times.millis(100)).isEqualTo(5_000);
        assertThat(times.millis(0.001)).isEqualTo(1);
    }

    @Test
    void noTimesHaveNoPercentile() {
        assertThatThrownBy(() -> new Percentiles().millis(50)).isInstanceOf(CannotMeasure.class);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Spread.of(4, 1, 3, 10)).isEqualTo(new Spread(1, 3.5, 10, 4));
        assertThat(Spread.of(5, 1, 3)).isEqualTo(new Spread(1, 3, 5, 3));
    }

    @Test
    void costIsWhatWasUsedBetweenTwoReadingsByEachRequest() {
        Map<String, Double> cost = Cost.each(
                Map.of("gateway", 1_000.0, Cost.GENERATOR, 500.0),
                Map.of("gateway", 5_000.0, Cost.GENERATOR, 2_500.0, "nginx", 100.0),
                100);

        assertThat(cost)
                .containsEntry("gateway", 40.0)
                .containsEntry("nginx", 1.0)
                .containsEntry(Cost.GENERATOR, 20.0);
        assertThat(Cost.total(cost)).isEqualTo(41.0, within(1e-9));
    }

    @Test
    void costOfNothingIsNoFigure() {
        assertThatThrownBy(() -> Cost.each(Map.of(), Map.of(), 0)).isInstanceOf(CannotMeasure.class);
    }

    @Test
    void ofEachProcessTheMedianRoundCounts() {
        Rounds rounds = new Rounds();
        for (double micros : new double[] {10, 90, 20}) {
            rounds.add("total", micros);
            rounds.addCost(Map.of("gateway", micros));
        }

        assertThat(rounds.median("total")).isEqualTo(20);
        assertThat(rounds.cost()).containsExactly(Map.entry("gateway", 20.0));
        assertThatThrownBy(() -> rounds.spread("other")).isInstanceOf(CannotMeasure.class);
    }

    @Test
    void aGoalIsJudgedFromItsSide() {
        Goal rate = Goal.atLeast(0.35, 0.55, "×");
        assertThat(rate.judge(0.6)).isEqualTo(Goal.Verdict.AIM);
        assertThat(rate.judge(0.35)).isEqualTo(Goal.Verdict.REACHED);
        assertThat(rate.judge(0.349)).isEqualTo(Goal.Verdict.MISSED);

        Goal micros = Goal.atMost(180, 130, "µs");
        assertThat(micros.judge(130)).isEqualTo(Goal.Verdict.AIM);
        assertThat(micros.judge(179)).isEqualTo(Goal.Verdict.REACHED);
        assertThat(micros.judge(181)).isEqualTo(Goal.Verdict.MISSED);
        assertThat(Goal.none("µs").judge(1)).isEqualTo(Goal.Verdict.SHOWN);
        assertThat(Goal.atMost(180, 130, "µs", 22).scaled(380, 88)).isEqualTo(95);
        assertThat(Goal.atMost(180, 130, "µs", 22).scaled(380, Double.NaN)).isEqualTo(380);
        assertThat(micros.scaled(380, 88)).isEqualTo(380);
    }
}
