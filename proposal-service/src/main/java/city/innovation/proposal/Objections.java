package city.innovation.proposal;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.call.OpenCalls;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What the rules say against a command that the state admits: a time that is over or has not come, a committee that is needed. */
@ApplicationScoped
class Objections {

    private final ProposalRules rules;
    private final OpenCalls calls;
    private final ProposalDeadlines deadlines;
    private final SignOffService signOff;

    Objections(ProposalRules rules, OpenCalls calls, ProposalDeadlines deadlines, SignOffService signOff) {
        this.rules = rules;
        this.calls = calls;
        this.deadlines = deadlines;
        this.signOff = signOff;
    }

    /** The key of the objection's text; empty if there is none, or if the state does not admit it anyway. */
    Optional<String> to(ProposalCommand command, Proposal proposal) {
        if (!command.startsFrom(proposal.state())) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (command) {
                    case ADOPT, DECLINE -> toDecision(proposal);
                    case APPEAL -> deadlines.toAppeal(proposal);
                    case CREDIT_LATE -> deadlines.toLateCredit(proposal);
                    case MEASURE, CORRECT_MEASUREMENT -> signOff.objection(proposal);
                    case REQUEST_SUPPLEMENT -> deadlines.toSupplementRequest(proposal);
                    case REPORT_TRANSFER_OUTCOME -> isComplaint(proposal) ? "proposal.transfer.complaint" : null;
                    default -> null;
                });
    }

    /** Refuses (409) what there is an objection to. */
    void refuse(ProposalCommand command, Proposal proposal) {
        to(command, proposal).ifPresent(key -> {
            throw new Refusal(ProblemType.CONFLICT).detailed(key);
        });
    }

    /** Answers to a call are decided from its closing, so that none has an advantage. */
    private String toDecision(Proposal proposal) {
        UUID call = proposal.trail().callId();
        if (call != null && calls.closingAhead(call) != null) {
            return "proposal.call.closes-later";
        }
        return rules.handling(proposal).needsCommittee(proposal) ? "proposal.committee.needed" : null;
    }

    private static boolean isComplaint(Proposal proposal) {
        return proposal.trail().transferredAs() == TransferKind.COMPLAINT;
    }
}
