package city.innovation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.events.EventTypes;
import city.innovation.events.proposal.ProposalEvent;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Diagram;
import city.innovation.kit.lifecycle.DutyMove;
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

class ProposalCommandTest {

    private static final List<ProposalCommand> ALL = List.of(ProposalCommand.values());

    static Stream<Arguments> everyStateAndCommand() {
        return Arrays.stream(ProposalState.values())
                .flatMap(state -> ALL.stream().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndCommand")
    void aCommandStartsFromItsStatesAloneAndARefusalNamesWhatIsAllowed(ProposalState state, ProposalCommand command) {
        Set<ProposalState> targets = command.transition().to();
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
    void aCommandThatLeadsNowhereElseLeavesTheStateAsItIs() {
        assertThat(ProposalCommand.CORRECT_MEASUREMENT.next(ProposalState.MEASURED))
                .isEqualTo(ProposalState.MEASURED);
        assertThat(ProposalCommand.CORRECT_MEASUREMENT.next(ProposalState.SHARED))
                .isEqualTo(ProposalState.SHARED);
    }

    @Test
    void everyTransitionTellsTheWorldByAnEventThatThereIs() {
        Set<String> types = EventTypes.of(ProposalEvent.class).keySet();
        assertThat(ALL)
                .allSatisfy(command ->
                        assertThat(types).contains(command.transition().says()));
    }

    @Test
    void everyStateIsReachedFromADraft() {
        Set<ProposalState> reached = EnumSet.of(ProposalState.DRAFT);
        boolean more = true;
        while (more) {
            more = reached.addAll(ALL.stream()
                    .filter(command -> command.transition().from().stream().anyMatch(reached::contains))
                    .flatMap(command -> command.transition().to().stream())
                    .toList());
        }
        assertThat(reached).containsExactlyInAnyOrder(ProposalState.values());
    }

    @Test
    void aDutyThatACommandClosesWasOpenedBySomeCommand() {
        Set<ProposalDuty> opened = EnumSet.noneOf(ProposalDuty.class);
        ALL.forEach(command -> command.transition().duties().stream()
                .filter(move -> move.kind() == DutyMove.Kind.OPENS)
                .forEach(move -> opened.add(move.duty())));
        assertThat(opened).containsExactlyInAnyOrder(ProposalDuty.values());
    }

    @Test
    void wireNamesAreUnique() {
        assertThat(ALL.stream().map(ProposalCommand::wireName)).doesNotHaveDuplicates();
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecycleIsMadeFromTheTable() throws Exception {
        String page = """
                # The lifecycle of a proposal

                Made from the table in `ProposalCommand`; `./mvnw -pl proposal-service -am test -Dtest=ProposalCommandTest -Ddocs.write=true` writes it anew.

                ```mermaid
                %s```

                %s
                Proved by `./mvnw -pl proposal-service -am test -Dtest=ProposalCommandTest`.
                """.formatted(Diagram.mermaid(ALL, ProposalState.DRAFT), Diagram.markdown(ALL));
        Path file = Path.of("../docs/proposal-lifecycle.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }
}
