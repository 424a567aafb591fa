package city.innovation.tracker.project;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.kit.time.CityTime;
import city.innovation.tracker.plan.Health;
import city.innovation.tracker.plan.HealthCause;
import city.innovation.tracker.plan.HealthReason;
import city.innovation.tracker.plan.ProjectState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final HealthTerms TERMS = ProjectRules.SHIPPED_HEALTH;

    /** A period of a hundred days, so that each is one point. */
    @ParameterizedTest
    @CsvSource({
        "50, 5000, ON_TRACK",
        "50, 4001, ON_TRACK",
        "50, 4000, AT_RISK",
        "50, 2001, AT_RISK",
        "50, 2000, DELAYED",
        "50, 9000, ON_TRACK",
        "500, 9001, ON_TRACK",
        "500, 9000, AT_RISK",
    })
    void whatIsDoneIsHeldAgainstWhatTheDatesPlan(int day, int progressBp, Health expected) {
        LocalDate today = FIRST.plusDays(day - 1L);
        Assessment found = Assessment.of(facts(progressBp, null, null, 0), TERMS, today);
        assertThat(found.health()).isEqualTo(expected);
        int behind = Math.min(day * 100, 10_000) - progressBp;
        assertThat(found.reasons())
                .containsExactly(
                        expected == Health.ON_TRACK
                                ? new HealthReason(HealthCause.ON_PLAN, -behind)
                                : new HealthReason(HealthCause.BEHIND_PLAN, behind));
    }

    @ParameterizedTest
    @CsvSource({"0, ON_TRACK", "1, AT_RISK", "29, AT_RISK", "30, DELAYED"})
    void milestonesAndPromisesAreOverdueByDays(int days, Health expected) {
        LocalDate today = FIRST.plusDays(20);
        assertThat(Assessment.of(facts(10_000, today.minusDays(days), null, 0), TERMS, today)
                        .health())
                .isEqualTo(expected);
        assertThat(Assessment.of(facts(10_000, null, today.minusDays(days), 0), TERMS, today)
                        .health())
                .isEqualTo(expected);
    }

    @Test
    void aPromiseThatWasPutOffIsARiskAndTwiceADelay() {
        assertThat(Assessment.of(facts(10_000, null, null, 1), TERMS, FIRST).health())
                .isEqualTo(Health.AT_RISK);
        assertThat(Assessment.of(facts(10_000, null, null, 2), TERMS, FIRST).health())
                .isEqualTo(Health.DELAYED);
    }

    @Test
    void whatRestsOrEndedHasNoHealthAndIsNotLookedAtAgain() {
        for (ProjectState state : ProjectState.values()) {
            Assessment found = Assessment.of(
                    new Assessment.Facts(state, FIRST, FIRST.plusDays(99), 0, FIRST, FIRST, 9),
                    TERMS,
                    FIRST.plusDays(50));
            boolean live = state == ProjectState.PLANNED || state == ProjectState.IN_PROGRESS;
            assertThat(found.health()).isEqualTo(live ? Health.DELAYED : null);
            assertThat(found.due() != null).isEqualTo(live);
        }
    }

    @Test
    void itIsLookedAtAgainWhenADayMoreCanMatter() {
        LocalDate before = FIRST.minusDays(40);
        assertThat(Assessment.of(facts(0, null, null, 0), TERMS, before).due()).isEqualTo(CityTime.startOf(FIRST));
        assertThat(Assessment.of(facts(0, before.plusDays(3), null, 0), TERMS, before)
                        .due())
                .isEqualTo(CityTime.startOf(before.plusDays(4)));
        assertThat(Assessment.of(facts(0, null, null, 0), TERMS, FIRST.plusDays(9))
                        .due())
                .isEqualTo(CityTime.startOf(FIRST.plusDays(10)));
        assertThat(Assessment.of(facts(10_000, null, null, 0), TERMS, FIRST).due())
                .isNull();
    }

    private static Assessment.Facts facts(int progressBp, LocalDate earliestDue, LocalDate promisedOn, int slips) {
        return new Assessment.Facts(
                ProjectState.IN_PROGRESS, FIRST, FIRST.plusDays(99), progressBp, earliestDue, promisedOn, slips);
    }
}
