package city.innovation.tracker.consultation;

import city.innovation.events.publication.PublicationEvent;
import city.innovation.tracker.Lifecycle;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsultationCommandTest {

    private static final Lifecycle<ConsultationState> LIFECYCLE = new Lifecycle<>(
            "a pre-consultation",
            "consultation-lifecycle",
            ConsultationCommand.class,
            List.of(ConsultationCommand.values()),
            ConsultationState.ASKED);

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
