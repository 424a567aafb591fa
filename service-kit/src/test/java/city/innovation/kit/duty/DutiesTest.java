package city.innovation.kit.duty;

import static city.innovation.kit.MovableClock.seoul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import city.innovation.kit.MovableClock;
import city.innovation.kit.journal.Journal;
import city.innovation.kit.time.Term;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@ActivateRequestContext
class DutiesTest {

    private static final Term DAYS_30 = new Term(30, Term.Unit.CALENDAR_DAYS);

    @Inject
    Duties duties;

    @Inject
    Journal journal;

    private final MovableClock clock = new MovableClock("2023-01-31T10:00");
    private final UUID proposal = UUID.randomUUID();

    @BeforeEach
    void setClock() {
        QuarkusMock.installMockForType(clock, Clock.class);
    }

    @Test
    void isPausedResumedAndClosedOverSeveralTransactionsAndTellsIt() {
        DutyView opened = QuarkusTransaction.requiringNew().call(() -> duties.open(decide()));
        inTransaction(() -> duties.pause(proposal, Set.of("decide"), "supplement-requested"));
        assertThat(only().state()).isEqualTo(DutyState.PAUSED);
        clock.moveTo("2023-02-07T09:00");
        inTransaction(() -> duties.resume(proposal, Set.of("decide")));
        assertThat(only().dueOn()).isEqualTo("2023-03-09");
        clock.moveTo("2023-03-10T00:00");
        assertThat(only().overdue()).isTrue();
        inTransaction(() -> duties.close(proposal, Set.of(), "adopt"));

        assertThat(only())
                .returns(DutyState.CLOSED, DutyView::state)
                .returns("adopt", DutyView::closedBy)
                .returns(clock.instant(), DutyView::closedAt)
                .returns(DAYS_30, DutyView::term)
                .returns(7, DutyView::ruleVersion)
                .returns(
                        List.of(new Pause(
                                seoul("2023-01-31T10:00"), seoul("2023-02-07T09:00"), "supplement-requested")),
                        DutyView::pauses);
        assertThat(told(opened.id(), 4)).containsExactly("opened 1", "paused 2", "resumed 3", "closed 4");
    }

    @Test
    void openedAndClosedInOneTransactionIsWrittenClosed() {
        DutyView opened = QuarkusTransaction.requiringNew().call(() -> {
            DutyView duty = duties.open(decide());
            assertThat(duties.of(proposal)).extracting(DutyView::state).containsExactly(DutyState.OPEN);
            duties.pause(proposal, Set.of(), "waiting");
            duties.resume(proposal, Set.of());
            assertThat(duties.close(proposal, Set.of("decide"), "withdraw")).hasSize(1);
            return duty;
        });

        assertThat(only().state()).isEqualTo(DutyState.CLOSED);
        assertThat(told(opened.id(), 4)).containsExactly("opened 1", "paused 2", "resumed 3", "closed 4");
    }

    @Test
    void whatIsWrittenAmidATransactionGoesOnFromThere() {
        DutyView opened = QuarkusTransaction.requiringNew().call(() -> {
            DutyView duty = duties.open(decide());
            journal.write();
            assertThat(duties.of(proposal)).extracting(DutyView::state).containsExactly(DutyState.OPEN);
            duties.open(promise("2023-06-30"));
            assertThat(duties.close(proposal, Set.of(), "withdraw")).hasSize(2);
            return duty;
        });

        assertThat(duties.of(proposal)).extracting(DutyView::state).containsOnly(DutyState.CLOSED);
        assertThat(told(opened.id(), 2)).containsExactly("opened 1", "closed 2");
    }

    @Test
    void leavesOtherKindsAndOtherResourcesAlone() {
        inTransaction(() -> {
            duties.open(decide());
            duties.open(promise("2023-06-30"));
        });
        inTransaction(() -> duties.close(proposal, Set.of("decide"), "adopt"));
        inTransaction(() -> duties.close(UUID.randomUUID(), Set.of(), "adopt"));

        assertThat(duties.of(proposal))
                .extracting(DutyView::kind, DutyView::state)
                .containsExactlyInAnyOrder(tuple("decide", DutyState.CLOSED), tuple("promise", DutyState.OPEN));
    }

    @Test
    void anotherDayIsAgreedAndATermIsAdded() {
        DutyView promise = QuarkusTransaction.requiringNew().call(() -> duties.open(promise("2023-06-30")));
        DutySelection it = DutySelection.one(promise.id());
        inTransaction(() -> duties.redate(it, LocalDate.parse("2023-07-31")));
        assertThat(only().dueOn()).isEqualTo("2023-07-31");
        inTransaction(() -> duties.extend(it, new Term(1, Term.Unit.MONTHS)));

        assertThat(only().dueOn()).isEqualTo("2023-08-31");
        assertThat(told(promise.id(), 3)).containsExactly("opened 1", "redated 2", "redated 3");
    }

    @Test
    void whatIsRolledBackNeverWas() {
        assertThatIllegalStateException()
                .isThrownBy(() -> inTransaction(() -> {
                    duties.open(decide());
                    throw new IllegalStateException("the command failed");
                }));

        assertThat(duties.of(proposal)).isEmpty();
    }

    private OpenDuty decide() {
        return OpenDuty.within("decide", "proposal", proposal, Responsible.department("D1"), DAYS_30, 7)
                .titled("Mobile safety care");
    }

    private OpenDuty promise(String dueOn) {
        return OpenDuty.until("promise", "proposal", proposal, Responsible.subject("E1"), LocalDate.parse(dueOn));
    }

    private DutyView only() {
        List<DutyView> all = duties.of(proposal);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static void inTransaction(Runnable action) {
        QuarkusTransaction.requiringNew().run(action);
    }

    static List<String> told(UUID duty, int count) {
        try (Topic topic = Topic.named("innovation.kit-test")) {
            return topic
                    .awaitAtLeast(
                            count,
                            "events of " + duty,
                            message -> duty.toString().equals(message.key()))
                    .stream()
                    .map(DutiesTest::inShort)
                    .toList();
        }
    }

    private static String inShort(Message message) {
        String name = message.type().replace("city.innovation.duty.", "").replace(".v1", "");
        return name + " " + Long.parseLong(message.headers().get("ce_sequence"));
    }
}
