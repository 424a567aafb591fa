package city.innovation.tracker.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.events.EventTypes;
import city.innovation.events.plan.PlanEvent;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Diagram;
import city.innovation.kit.lifecycle.IllegalTransition;
import city.innovation.tracker.plan.ProjectState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectCommandTest {

    private static final List<ProjectCommand> COMMANDS = List.of(ProjectCommand.values());

    static Stream<Arguments> everyStateAndCommand() {
        return Arrays.stream(ProjectState.values())
                .flatMap(state -> COMMANDS.stream().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndCommand")
    void aCommandStartsFromItsStatesAloneAndARefusalNamesWhatIsAllowed(ProjectState state, ProjectCommand command) {
        if (command.transition().from().contains(state)) {
            ProjectState to = command.transition().stays()
                    ? state
                    : command.transition().to().iterator().next();
            assertThat(command.next(state)).isEqualTo(to);
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
        assertThat(COMMANDS)
                .allSatisfy(command -> assertThat(EventTypes.of(PlanEvent.class))
                        .containsKey(command.transition().says()));
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecycleIsMadeFromTheTable() throws Exception {
        String page = """
                # The lifecycle of a project

                Made from the table in `ProjectCommand`; `./mvnw -pl task-tracker-service -am test -Dtest=ProjectCommandTest -Ddocs.write=true` writes it anew.

                ```mermaid
                %s```

                %s
                Proved by `./mvnw -pl task-tracker-service -am test -Dtest=ProjectCommandTest`.
                """.formatted(Diagram.mermaid(COMMANDS, ProjectState.PLANNED), Diagram.markdown(COMMANDS));
        Path file = Path.of("../docs/project-lifecycle.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }
}
