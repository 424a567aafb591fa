package city.innovation.tracker.competitiveness;

import city.innovation.events.publication.PublicationEvent;
import city.innovation.tracker.Lifecycle;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexCommandTest {

    private static final Lifecycle<IndexState> LIFECYCLE = new Lifecycle<>(
            "the figures of an index",
            "competitiveness-lifecycle",
            IndexCommand.class,
            List.of(IndexCommand.values()),
            IndexState.DRAFT);

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
