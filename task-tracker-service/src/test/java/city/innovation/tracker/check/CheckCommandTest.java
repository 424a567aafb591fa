package city.innovation.tracker.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.events.EventTypes;
import city.innovation.events.check.CheckEvent;
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

class CheckCommandTest {

    private static final List<CheckCommand> CHECKS = List.of(CheckCommand.values());
    private static final List<CorrectionCommand> ACTIONS = List.of(CorrectionCommand.values());

    static Stream<Arguments> everyStateAndCommand() {
        return Stream.concat(
                Arrays.stream(CheckState.values())
                        .flatMap(state -> CHECKS.stream().map(command -> Arguments.of(state, command, CHECKS))),
                Arrays.stream(CorrectionState.values())
                        .flatMap(state -> ACTIONS.stream().map(command -> Arguments.of(state, command, ACTIONS))));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndCommand")
    <S extends Enum<S>> void aCommandStartsFromItsStatesAloneAndARefusalNamesWhatIsAllowed(
            S state, Command<S, ?, ?> command, List<? extends Command<S, ?, ?>> all) {
        if (command.transition().from().contains(state)) {
            command.transition()
                    .to()
                    .forEach(to -> assertThat(command.next(state, to)).isEqualTo(to));
        } else {
            assertThatThrownBy(() -> command.next(state))
                    .isInstanceOfSatisfying(
                            IllegalTransition.class,
                            refused -> assertThat(refused.allowed())
                                    .isEqualTo(Command.allowedFrom(all, state))
                                    .doesNotContain(command.wireName()));
        }
    }

    @Test
    void everyTransitionTellsTheWorldByAnEventThatThereIs() {
        Set<String> types = EventTypes.of(CheckEvent.class).keySet();
        assertThat(CHECKS)
                .allSatisfy(command ->
                        assertThat(types).contains(command.transition().says()));
        assertThat(ACTIONS)
                .allSatisfy(command ->
                        assertThat(types).contains(command.transition().says()));
    }

    @Test
    void wireNamesAreUnique() {
        assertThat(Stream.concat(
                        CHECKS.stream().map(CheckCommand::wireName),
                        ACTIONS.stream().map(CorrectionCommand::wireName)))
                .doesNotHaveDuplicates();
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecyclesIsMadeFromTheTables() throws Exception {
        String page = """
                # The lifecycle of a check

                Made from the tables in `CheckCommand` and `CorrectionCommand`; `./mvnw -pl task-tracker-service -am test -Dtest=CheckCommandTest -Ddocs.write=true` writes it anew. What is late opens `chase-check` or `chase-correction` for the leader of the task force, then `settle-check` or `settle-correction` for an executive.

                ```mermaid
                %s```

                %s
                ## Its corrective actions

                ```mermaid
                %s```

                %s
                Proved by `./mvnw -pl task-tracker-service -am test -Dtest=CheckCommandTest`.
                """.formatted(
                        Diagram.mermaid(CHECKS, CheckState.OPEN),
                        Diagram.markdown(CHECKS),
                        Diagram.mermaid(ACTIONS, CorrectionState.OPEN),
                        Diagram.markdown(ACTIONS));
        Path file = Path.of("../docs/check-lifecycle.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }
}
