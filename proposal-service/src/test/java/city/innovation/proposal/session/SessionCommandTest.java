package city.innovation.proposal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.events.EventTypes;
import city.innovation.events.duty.DutyEvent;
import city.innovation.events.session.SessionEvent;
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

class SessionCommandTest {

    private static final List<SessionCommand> ALL = List.of(SessionCommand.values());
    private static final List<CommitmentCommand> COMMITMENTS = List.of(CommitmentCommand.values());

    static Stream<Arguments> everyStateAndCommand() {
        return Stream.concat(
                Arrays.stream(SessionState.values())
                        .flatMap(state -> ALL.stream().map(command -> Arguments.of(state, command, ALL))),
                Arrays.stream(CommitmentState.values())
                        .flatMap(state ->
                                COMMITMENTS.stream().map(command -> Arguments.of(state, command, COMMITMENTS))));
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
        Set<String> types = EventTypes.of(SessionEvent.class).keySet();
        assertThat(ALL)
                .allSatisfy(command ->
                        assertThat(types).contains(command.transition().says()));
        Set<String> duties = EventTypes.of(DutyEvent.class).keySet();
        assertThat(COMMITMENTS)
                .allSatisfy(command ->
                        assertThat(duties).contains(command.transition().says()));
    }

    @Test
    void everyStateIsReachedFromThePlan() {
        Set<SessionState> reached = EnumSet.of(SessionState.PLANNED);
        boolean more = true;
        while (more) {
            more = reached.addAll(ALL.stream()
                    .filter(command -> command.transition().from().stream().anyMatch(reached::contains))
                    .flatMap(command -> command.transition().to().stream())
                    .toList());
        }
        assertThat(reached).containsExactlyInAnyOrder(SessionState.values());
    }

    @Test
    void wireNamesAreUnique() {
        assertThat(Stream.concat(
                        ALL.stream().map(SessionCommand::wireName),
                        COMMITMENTS.stream().map(CommitmentCommand::wireName)))
                .doesNotHaveDuplicates();
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecyclesIsMadeFromTheTables() throws Exception {
        String page = """
                # The lifecycle of a session

                Made from the tables in `SessionCommand` and `CommitmentCommand`; `./mvnw -pl proposal-service -am test -Dtest=SessionCommandTest -Ddocs.write=true` writes it anew.

                ```mermaid
                %s```

                %s
                ## What was promised there

                ```mermaid
                %s```

                %s
                Proved by `./mvnw -pl proposal-service -am test -Dtest=SessionCommandTest`.
                """.formatted(
                        Diagram.mermaid(ALL, SessionState.PLANNED),
                        Diagram.markdown(ALL),
                        Diagram.mermaid(COMMITMENTS, CommitmentState.OPEN),
                        Diagram.markdown(COMMITMENTS));
        Path file = Path.of("../docs/session-lifecycle.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }
}
