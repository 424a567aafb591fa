package city.innovation.proposal;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import city.innovation.proposal.call.OpenCalls;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the rules say against a command that the state admits: a time that is over or has not come, a committee that is needed. */
@ApplicationScoped
class Objections {

    private final ProposalRules rules;
    private final OpenCalls calls;
    private final ProposalDuties duties;
    private final SignOffService signOff;
    private final BusinessCalendar calendar;
    private final Clock clock;

    Objections(
            ProposalRules rules,
            OpenCalls calls,
            ProposalDuties duties,
            SignOffService signOff,
            BusinessCalendar calendar,
            Clock clock) {
        this.rules = rules;
        this.calls = calls;
        this.duties = duties;
        this.signOff = signOff;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The key of the objection's text; empty if there is none, or if the state does not admit it anyway. */
    Optional<String> to(ProposalCommand command, Proposal proposal) {
        if (!command.startsFrom(proposal.state())) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (command) {
                    case ADOPT, DECLINE -> toDecision(proposal);
                    case APPEAL -> toAppeal(proposal);
                    case CREDIT_LATE -> toLateCredit(proposal);
                    case MEASURE, CORRECT_MEASUREMENT -> signOff.objection(proposal);
                    case REQUEST_SUPPLEMENT -> toSupplementRequest(proposal);
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

    private String toAppeal(Proposal proposal) {
        if (proposal.trail().review().appealed()) {
            return "proposal.appeal.again";
        }
        Outcome declined = proposal.outcome();
        return declined == null || declined.until() == null || today().isAfter(declined.until())
                ? "proposal.appeal.late"
                : null;
    }

    private String toLateCredit(Proposal proposal) {
        Outcome declined = proposal.outcome();
        return declined == null
                        || today().isAfter(calendar.due(
                                CityTime.dateOf(declined.at()),
                                rules.terms(proposal).lateCredit()))
                ? "proposal.credit.late"
                : null;
    }

    /** Within the term from when the time to decide began; while it is developed, at any time. */
    private String toSupplementRequest(Proposal proposal) {
        Term within = rules.terms(proposal).requestSupplement();
        return proposal.state() == ProposalState.SUBMITTED
                        && today().isAfter(calendar.due(CityTime.dateOf(duties.decisionStart(proposal)), within))
                ? "proposal.supplement.late"
                : null;
    }

    /** Until when the proposer must answer a request for more that is made now. */
    LocalDate supplementUntil(Proposal proposal) {
        return calendar.due(today(), rules.terms(proposal).answerSupplement());
    }

    private static boolean isComplaint(Proposal proposal) {
        return proposal.trail().transferredAs() == TransferKind.COMPLAINT;
    }

    private LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }
}
