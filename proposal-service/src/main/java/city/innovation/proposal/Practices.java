package city.innovation.proposal;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;

/** Practices were carried out before they were proposed; so they alone are measured without having been completed. */
final class Practices {

    private static final String KIND = "PRACTICE";

    private Practices() {}

    static boolean isOne(Proposal proposal) {
        return proposal.kind().equals(KIND);
    }

    /** Whether the proposal's kind knows the command in its state. */
    static boolean admit(Proposal proposal, ProposalCommand command) {
        return command != ProposalCommand.MEASURE || proposal.state() != ProposalState.ADOPTED || isOne(proposal);
    }

    /** Refuses (409) what the state or the kind does not know. */
    static void require(Proposal proposal, ProposalCommand command) {
        command.next(proposal.state());
        if (!admit(proposal, command)) {
            throw new Refusal(ProblemType.CONFLICT).detailed("proposal.measure.practice");
        }
    }
}
