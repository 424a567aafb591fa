package city.innovation.proposal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.events.EventTypes;
import city.innovation.events.call.CallEvent;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Diagram;
import city.innovation.kit.lifecycle.IllegalTransition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallCommandTest {

    private static final List<CallCommand> ALL = List.of(CallCommand.values());

    static Stream<Arguments> everyStateAndCommand() {
        return Stream.of(CallState.values())
                .flatMap(state -> ALL.stream().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndCommand")
    void aCommandStartsFromItsStatesAlone(CallState state, CallCommand command) {
        if (command.transition().from().contains(state)) {
            assertThat(command.next(state))
                    .isEqualTo(command.transition().to().iterator().next());
        } else {
            assertThatThrownBy(() -> command.next(state))
                    .isInstanceOfSatisfying(
                            IllegalTransition.class,
                            refused -> assertThat(refused.allowed()).isEqualTo(Command.allowedFrom(ALL, state)));
        }
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecycleIsMadeFromTheTable() throws IOException {
        String page = """
                # The lifecycle of an open call

                Made from the table in `CallCommand`; `./mvnw -pl proposal-service -am test -Dtest=CallCommandTest -Ddocs.write=true` writes it anew.

                ```mermaid
                %s```

                %s
                Proved by `./mvnw -pl proposal-service -am test -Dtest=CallCommandTest`.
                """.formatted(Diagram.mermaid(ALL, CallState.DRAFT), Diagram.markdown(ALL));
        Path file = Path.of("../docs/call-lifecycle.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }

    @Test
    void everyTransitionTellsTheWorldByAnEventThatThereIs() {
        assertThat(ALL)
                .allSatisfy(command -> assertThat(EventTypes.of(CallEvent.class))
                        .containsKey(command.transition().says()));
    }
}
