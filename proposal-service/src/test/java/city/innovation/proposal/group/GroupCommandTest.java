package city.innovation.proposal.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.events.EventTypes;
import city.innovation.events.group.GroupEvent;
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

class GroupCommandTest {

    private static final List<GroupCommand> GROUPS = List.of(GroupCommand.values());
    private static final List<MembershipCommand> MEMBERS = List.of(MembershipCommand.values());

    static Stream<Arguments> everyStateAndCommand() {
        return Stream.concat(
                Arrays.stream(GroupState.values())
                        .flatMap(state -> GROUPS.stream().map(command -> Arguments.of(state, command, GROUPS))),
                Arrays.stream(MembershipState.values())
                        .flatMap(state -> MEMBERS.stream().map(command -> Arguments.of(state, command, MEMBERS))));
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
        Set<String> types = EventTypes.of(GroupEvent.class).keySet();
        assertThat(GROUPS)
                .allSatisfy(command ->
                        assertThat(types).contains(command.transition().says()));
        assertThat(MEMBERS)
                .allSatisfy(command ->
                        assertThat(types).contains(command.transition().says()));
    }

    @Test
    void wireNamesAreUnique() {
        assertThat(Stream.concat(
                        GROUPS.stream().map(GroupCommand::wireName),
                        MEMBERS.stream().map(MembershipCommand::wireName)))
                .doesNotHaveDuplicates();
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecyclesIsMadeFromTheTables() throws Exception {
        String page = """
                # The lifecycle of a group

                Made from the tables in `GroupCommand` and `MembershipCommand`; `./mvnw -pl proposal-service -am test -Dtest=GroupCommandTest -Ddocs.write=true` writes it anew.

                ```mermaid
                %s```

                %s
                ## Its members

                ```mermaid
                %s```

                %s
                Proved by `./mvnw -pl proposal-service -am test -Dtest=GroupCommandTest`.
                """.formatted(
                        Diagram.mermaid(GROUPS, GroupState.ACTIVE),
                        Diagram.markdown(GROUPS),
                        Diagram.mermaid(MEMBERS, MembershipState.APPLIED),
                        Diagram.markdown(MEMBERS));
        Path file = Path.of("../docs/group-lifecycle.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }
}
