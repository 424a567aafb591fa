package city.innovation.tracker.policy;

import city.innovation.events.publication.PublicationEvent;
import city.innovation.tracker.Lifecycle;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyCommandTest {

    private static final Lifecycle<PolicyState> LIFECYCLE = new Lifecycle<>(
            "a policy",
            "policy-lifecycle",
            PolicyCommand.class,
            List.of(PolicyCommand.values()),
            PolicyState.IN_PREPARATION);

    @Test
    void aCommandStartsFromItsStatesAlone() {
        LIFECYCLE.isWalked();
    }

    @Test
    void everyTransitionTellsTheWorldByAnEventThatThereIs() {
        LIFECYCLE.isTold(PublicationEvent.class);
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecycleIsMadeFromTheTable() throws IOException {
        LIFECYCLE.isDocumented();
    }
}
