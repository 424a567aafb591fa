package city.innovation.proposal;

import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Until when the rules admit what a state admits; an objection is the key of its text, null if there is none. */
@ApplicationScoped
class ProposalDeadlines {

    private final ProposalRules rules;
    private final ProposalDuties duties;
    private final BusinessCalendar calendar;
    private final Clock clock;

    ProposalDeadlines(ProposalRules rules, ProposalDuties duties, BusinessCalendar calendar, Clock clock) {
        this.rules = rules;
        this.duties = duties;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Once, until the day that its notice named. */
    String toAppeal(Proposal proposal) {
        if (proposal.trail().review().appealed()) {
            return "proposal.appeal.again";
        }
        Outcome declined = proposal.outcome();
        return declined == null || declined.until() == null || today().isAfter(declined.until())
                ? "proposal.appeal.late"
                : null;
    }

    /** Within the term from the decline. */
    String toLateCredit(Proposal proposal) {
        Outcome declined = proposal.outcome();
        return declined == null
                        || today().isAfter(calendar.due(
                                CityTime.dateOf(declined.at()),
                                rules.terms(proposal).lateCredit()))
                ? "proposal.credit.late"
                : null;
    }

    /** Within the term from when the time to decide began; while it is developed, at any time. */
    String toSupplementRequest(Proposal proposal) {
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

    private LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }
}
