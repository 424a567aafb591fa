package city.innovation.tracker.plan;

import city.innovation.events.plan.PlanEvent;
import city.innovation.tracker.Lifecycle;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCommandTest {

    private static final Lifecycle<PlanState> LIFECYCLE = new Lifecycle<>(
            "a plan", "plan-lifecycle", PlanCommand.class, List.of(PlanCommand.values()), PlanState.DRAFT);

    @Test
    void aCommandStartsFromItsStatesAlone() {
        LIFECYCLE.isWalked();
    }

    @Test
    void everyTransitionTellsTheWorldByAnEventThatThereIs() {
        LIFECYCLE.isTold(PlanEvent.class);
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecycleIsMadeFromTheTable() throws IOException {
        LIFECYCLE.isDocumented();
    }
}
