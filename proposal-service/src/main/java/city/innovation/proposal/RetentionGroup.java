package city.innovation.proposal;

import city.innovation.kit.time.Term;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Proposals whose personal data is kept equally long; in no group are those that somebody still works on. */
enum RetentionGroup {
    /** What came to nothing. */
    DECLINED(
            EnumSet.of(
                    ProposalState.NOT_ADOPTED,
                    ProposalState.CLOSED,
                    ProposalState.WITHDRAWN,
                    ProposalState.TRANSFERRED,
                    ProposalState.MERGED),
            EnumSet.noneOf(ProposalState.class)),
    /** What was adopted and is not being carried out or measured. */
    ADOPTED(
            EnumSet.of(
                    ProposalState.ADOPTED,
                    ProposalState.DEFERRED,
                    ProposalState.MEASURED,
                    ProposalState.SHARED,
                    ProposalState.REVOKED),
            EnumSet.of(ProposalState.ADOPTED));

    private final Set<ProposalState> states;
    private final Set<ProposalState> decided;

    /**
     * A group.
     *
     * @param states its states
     * @param decided the states whose entering began the time; its own states if empty
     */
    RetentionGroup(Set<ProposalState> states, Set<ProposalState> decided) {
        this.states = states;
        this.decided = decided.isEmpty() ? states : decided;
    }

    List<String> states() {
        return states.stream().map(Enum::name).toList();
    }

    /** The commands that lead into the states whose entering begins the time. */
    List<String> commands() {
        return Arrays.stream(ProposalCommand.values())
                .filter(command -> command.transition().to().stream().anyMatch(decided::contains))
                .map(ProposalCommand::wireName)
                .toList();
    }

    Term term(RetentionTerms terms) {
        return this == DECLINED ? terms.declined() : terms.adopted();
    }

    boolean takesTexts(RetentionTerms terms) {
        return this == DECLINED ? terms.declinedTexts() : terms.adoptedTexts();
    }
}
