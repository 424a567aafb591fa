package city.innovation.tracker.instruction;

import city.innovation.events.instruction.InstructionEvent;
import city.innovation.tracker.Lifecycle;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstructionCommandTest {

    private static final Lifecycle<InstructionState> LIFECYCLE = new Lifecycle<>(
            "an executive's instruction",
            "instruction-lifecycle",
            InstructionCommand.class,
            List.of(InstructionCommand.values()),
            InstructionState.OPEN);

    @Test
    void aCommandStartsFromItsStatesAlone() {
        LIFECYCLE.isWalked();
    }

    @Test
    void everyTransitionTellsTheWorldByAnEventThatThereIs() {
        LIFECYCLE.isTold(InstructionEvent.class);
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecycleIsMadeFromTheTable() throws IOException {
        LIFECYCLE.isDocumented();
    }
}
