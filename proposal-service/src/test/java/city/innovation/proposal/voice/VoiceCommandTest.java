package city.innovation.proposal.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.events.EventTypes;
import city.innovation.events.voice.VoiceEvent;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Diagram;
import city.innovation.kit.lifecycle.IllegalTransition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VoiceCommandTest {

    private static final List<VoiceCommand> ALL = List.of(VoiceCommand.values());

    static Stream<Arguments> everyStateAndCommand() {
        return Arrays.stream(VoiceState.values())
                .flatMap(state -> ALL.stream().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndCommand")
    void aCommandStartsFromItsStatesAloneAndARefusalNamesWhatIsAllowed(VoiceState state, VoiceCommand command) {
        Set<VoiceState> targets = command.transition().to();
        if (command.transition().from().contains(state)) {
            targets.forEach(target -> assertThat(command.next(state, target)).isEqualTo(target));
        } else {
            assertThatThrownBy(() -> command.next(state))
                    .isInstanceOfSatisfying(
                            IllegalTransition.class,
                            refused -> assertThat(refused.allowed())
                                    .isEqualTo(Command.allowedFrom(ALL, state))
                                    .doesNotContain(command.wireName()));
        }
    }

    @Test
    void everyTransitionTellsTheWorldByAnEventThatThereIs() {
        Set<String> types = EventTypes.of(VoiceEvent.class).keySet();
        assertThat(ALL)
                .allSatisfy(command ->
                        assertThat(types).contains(command.transition().says()));
    }

    @Test
    void everyStateIsReachedFromTheReceipt() {
        Set<VoiceState> reached = EnumSet.of(VoiceState.RECEIVED);
        boolean more = true;
        while (more) {
            more = reached.addAll(ALL.stream()
                    .filter(command -> command.transition().from().stream().anyMatch(reached::contains))
                    .flatMap(command -> command.transition().to().stream())
                    .toList());
        }
        assertThat(reached).containsExactlyInAnyOrder(VoiceState.values());
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecycleIsMadeFromTheTable() throws Exception {
        String page = """
                # The lifecycle of a voice

                Made from the table in `VoiceCommand`; `./mvnw -pl proposal-service -am test -Dtest=VoiceCommandTest -Ddocs.write=true` writes it anew. Both duties open with the receipt.

                ```mermaid
                %s```

                %s
                Proved by `./mvnw -pl proposal-service -am test -Dtest=VoiceCommandTest`.
                """.formatted(Diagram.mermaid(ALL, VoiceState.RECEIVED), Diagram.markdown(ALL));
        Path file = Path.of("../docs/voice-lifecycle.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }
}
