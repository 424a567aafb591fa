package city.innovation.tracker.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.events.EventTypes;
import city.innovation.events.instruction.InstructionEvent;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Diagram;
import city.innovation.kit.lifecycle.IllegalTransition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InstructionCommandTest {

    private static final List<InstructionCommand> COMMANDS = List.of(InstructionCommand.values());

    static Stream<Arguments> everyStateAndCommand() {
        return Arrays.stream(InstructionState.values())
                .flatMap(state -> COMMANDS.stream().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndCommand")
    void aCommandStartsFromItsStatesAloneAndARefusalNamesWhatIsAllowed(
            InstructionState state, InstructionCommand command) {
        if (command.transition().from().contains(state)) {
            assertThat(command.transition().to()).contains(command.next(state));
        } else {
            assertThatThrownBy(() -> command.next(state))
                    .isInstanceOfSatisfying(
                            IllegalTransition.class,
                            refused -> assertThat(refused.allowed())
                                    .isEqualTo(Command.allowedFrom(COMMANDS, state))
                                    .doesNotContain(command.wireName()));
        }
    }

    @Test
    void everyTransitionTellsTheWorldByAnEventThatThereIs() {
        Set<String> types = EventTypes.of(InstructionEvent.class).keySet();
        assertThat(COMMANDS)
                .allSatisfy(command ->
                        assertThat(types).contains(command.transition().says()));
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecycleIsMadeFromTheTable() throws Exception {
        String page = """
                # The lifecycle of an executive's instruction

                Made from the table in `InstructionCommand`; `./mvnw -pl task-tracker-service -am test -Dtest=InstructionCommandTest -Ddocs.write=true` writes it anew.

                ```mermaid
                %s```

                %s
                Proved by `./mvnw -pl task-tracker-service -am test -Dtest=InstructionCommandTest`.
                """.formatted(Diagram.mermaid(COMMANDS, InstructionState.OPEN), Diagram.markdown(COMMANDS));
        Path file = Path.of("../docs/instruction-lifecycle.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }
}
