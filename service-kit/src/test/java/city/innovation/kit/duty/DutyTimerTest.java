package city.innovation.kit.duty;

import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.kit.MovableClock;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.Term;
import city.innovation.test.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@ActivateRequestContext
class DutyTimerTest {

    private static final Term DAYS_30 = new Term(30, Term.Unit.CALENDAR_DAYS);

    @Inject
    Duties duties;

    @Inject
    DutyTimer timer;

    @Inject
    DutyMetrics metrics;

    @Inject
    DutySignal signal;

    @Inject
    Effects effects;

    @Inject
    Sql sql;

    private final MovableClock clock = new MovableClock("2023-01-31T10:00");
    private final UUID proposal = UUID.randomUUID();

    @BeforeEach
    void start() {
        sql.update("delete from duty");
        effects.failing.clear();
        QuarkusMock.installMockForType(clock, Clock.class);
    }

    @Test
    void tellsEachStageAtItsTimeAndNothingBefore() {
        DutyView duty = open();
        assertThat(timer.tell()).isZero();

        clock.moveTo("2023-02-22T10:00");
        assertThat(timer.tell()).isEqualTo(1);
        assertThat(timer.tell()).isZero();
        assertThat(only().stage()).isEqualTo(DutyStage.WARNED);
        clock.moveTo("2023-03-02T00:00");
        timer.tell();
        assertThat(only().stage()).isEqualTo(DutyStage.DUE);
        clock.moveTo("2023-03-02T23:59");
        assertThat(timer.tell()).isZero();
        clock.moveTo("2023-03-03T00:00");
        timer.tell();

        assertThat(only()).returns(DutyStage.BREACHED, DutyView::stage).returns(true, DutyView::overdue);
        assertThat(DutiesTest.told(duty.id(), 4)).containsExactly("opened 1", "warned 2", "warned 3", "breached 4");
    }

    @Test
    void afterThreeMonthsDownTellsAllThatWasMissedInOrder() {
        DutyView duty = open();
        clock.moveBy(Duration.ofDays(90));
        timer.tell();

        assertThat(DutiesTest.told(duty.id(), 4)).containsExactly("opened 1", "warned 2", "warned 3", "breached 4");
    }

    @Test
    void aPausedOrClosedDutyIsLeftInPeace() {
        open();
        inTransaction(() -> duties.pause(proposal, Set.of(), "waiting"));
        clock.moveBy(Duration.ofDays(200));
        assertThat(timer.tell()).isZero();
        inTransaction(() -> duties.close(proposal, Set.of(), "withdraw"));
        assertThat(timer.tell()).isZero();
    }

    @Test
    void fourTimersAtOnceTellEachStageOnce() throws Exception {
        List<UUID> ids = new ArrayList<>();
        inTransaction(() -> {
            for (int i = 0; i < 500; i++) {
                ids.add(duties.open(decide()).id());
            }
        });
        clock.moveBy(Duration.ofDays(31));

        int told = 0;
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> all = replicas.invokeAll(List.of(timer::tell, timer::tell, timer::tell, timer::tell));
            for (Future<Integer> replica : all) {
                told += replica.get();
            }
        }

        assertThat(told).isEqualTo(500);
        assertThat(effects.breached).containsAll(ids);
        assertThat(sql.query("select distinct event_sequence from duty", row -> row.getLong(1)))
                .containsExactly(4L);
        assertThat(DutiesTest.told(ids.getLast(), 4)).containsExactly("opened 1", "warned 2", "warned 3", "breached 4");
    }

    @Test
    void anEffectThatFailsLeavesNoMarkAndHoldsNoOtherUp() {
        DutyView bad = open();
        DutyView good = open();
        effects.failing.add(bad.id());
        clock.moveTo("2023-03-03T00:00");
        timer.tell();

        assertThat(stage(bad.id())).isEqualTo(DutyStage.NONE);
        assertThat(stage(good.id())).isEqualTo(DutyStage.BREACHED);

        effects.failing.clear();
        assertThat(timer.tell()).isZero();
        clock.moveBy(Duration.ofMinutes(1));
        timer.tell();
        assertThat(stage(bad.id())).isEqualTo(DutyStage.BREACHED);
        assertThat(DutiesTest.told(bad.id(), 4)).containsExactly("opened 1", "warned 2", "warned 3", "breached 4");
    }

    @Test
    void anEffectMayCloseItsDuty() {
        DutyView duty = open();
        effects.closing.add(duty.id());
        clock.moveBy(Duration.ofDays(90));
        timer.tell();

        assertThat(only().state()).isEqualTo(DutyState.CLOSED);
        assertThat(DutiesTest.told(duty.id(), 5).getLast()).isEqualTo("closed 5");
    }

    @Test
    void theLoopIsWokenByADutyThatIsDueAtOnce() throws Exception {
        DutyLoop loop = new DutyLoop(timer, metrics, signal, new Slow());
        loop.start(null);
        try {
            await().until(() -> signal.isAwaited());
            inTransaction(() -> duties.open(
                    OpenDuty.within("decide", "proposal", proposal, Responsible.department("D1"), DAYS_30, 1)
                            .from(MovableClock.seoul("2022-01-31T10:00"))));
            await().until(() -> only().stage() == DutyStage.BREACHED);
        } finally {
            loop.stop(null);
        }
    }

    private DutyView open() {
        return QuarkusTransaction.requiringNew().call(() -> duties.open(decide()));
    }

    private OpenDuty decide() {
        return OpenDuty.within("decide", "proposal", proposal, Responsible.department("D1"), DAYS_30, 1);
    }

    private DutyView only() {
        List<DutyView> all = duties.of(proposal);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private DutyStage stage(UUID id) {
        return duties.of(proposal).stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .orElseThrow()
                .stage();
    }

    private static void inTransaction(Runnable action) {
        QuarkusTransaction.requiringNew().run(action);
    }

    /** What a service makes follow from a breach; no proxy, so that the tests see the sets themselves. */
    @Singleton
    static class Effects {

        final Set<UUID> failing = ConcurrentHashMap.newKeySet();
        final Set<UUID> closing = ConcurrentHashMap.newKeySet();
        final Set<UUID> breached = ConcurrentHashMap.newKeySet();

        @Inject
        Duties duties;

        void follow(@Observes DutyBreach breach) {
            UUID id = breach.duty().id();
            if (failing.contains(id)) {
                throw new IllegalStateException("The service was killed here");
            }
            if (closing.contains(id)) {
                duties.close(DutySelection.one(id), "lapsed");
            }
            breached.add(id);
        }
    }

    /** Looks by itself only once in ten minutes. */
    private static final class Slow implements DutyConfig {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration poll() {
            return Duration.ofMinutes(10);
        }

        @Override
        public int batch() {
            return 200;
        }

        @Override
        public Duration retry() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration count() {
            return Duration.ofSeconds(15);
        }
    }
}
