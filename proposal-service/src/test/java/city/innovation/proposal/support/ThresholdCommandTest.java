package city.innovation.proposal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.events.EventTypes;
import city.innovation.events.duty.DutyEvent;
import city.innovation.events.proposal.ProposalEvent;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.IllegalTransition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThresholdCommandTest {

    private static final List<ThresholdCommand> ALL = List.of(ThresholdCommand.values());

    static Stream<Arguments> everyStateAndCommand() {
        return Stream.of(ThresholdState.values())
                .flatMap(state -> ALL.stream().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndCommand")
    void aCommandStartsFromItsStatesAlone(ThresholdState state, ThresholdCommand command) {
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

    @Test
    void everyTransitionTellsTheWorldByAnEventThatThereIs() {
        Set<String> types = new HashSet<>(EventTypes.of(ProposalEvent.class).keySet());
        types.addAll(EventTypes.of(DutyEvent.class).keySet());
        assertThat(ALL)
                .allSatisfy(command ->
                        assertThat(types).contains(command.transition().says()));
    }
}
