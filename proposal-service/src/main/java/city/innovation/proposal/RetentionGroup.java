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
    /** What was never handed in, and nobody has touched since. */
    DRAFTS(EnumSet.of(ProposalState.DRAFT), List.of("draft", "edit", "invite", "accept-invitation")),
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
    private final List<String> commands;

    /**
     * A group.
     *
     * @param states its states
     * @param decided the states whose entering began the time; its own states if empty
     */
    RetentionGroup(Set<ProposalState> states, Set<ProposalState> decided) {
        this(
                states,
                Arrays.stream(ProposalCommand.values())
                        .filter(command -> command.transition().to().stream()
                                .anyMatch((decided.isEmpty() ? states : decided)::contains))
                        .map(ProposalCommand::wireName)
                        .toList());
    }

    RetentionGroup(Set<ProposalState> states, List<String> commands) {
        this.states = states;
        this.commands = commands;
    }

    List<String> states() {
        return states.stream().map(Enum::name).toList();
    }

    /** The commands with which the time begins; the last counts. */
    List<String> commands() {
        return commands;
    }

    Term term(RetentionTerms terms) {
        return this == ADOPTED ? terms.adopted() : terms.declined();
    }

    boolean takesTexts(RetentionTerms terms) {
        return this == ADOPTED ? terms.adoptedTexts() : terms.declinedTexts();
    }
}
