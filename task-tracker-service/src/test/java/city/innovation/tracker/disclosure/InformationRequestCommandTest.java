package city.innovation.tracker.disclosure;

import city.innovation.events.publication.PublicationEvent;
import city.innovation.tracker.Lifecycle;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InformationRequestCommandTest {

    private static final Lifecycle<InformationRequestState> LIFECYCLE = new Lifecycle<>(
            "a request for information",
            "information-request-lifecycle",
            InformationRequestCommand.class,
            List.of(InformationRequestCommand.values()),
            InformationRequestState.RECEIVED);

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
