package city.innovation.proposal;

import city.innovation.http.Role;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Moves a proposal's duties as the lifecycle's table says, with the terms of the rules it began under. */
@ApplicationScoped
class ProposalDuties {

    static final String RESOURCE = "proposal";

    /** States in which the time to decide stands still, whatever led there. */
    private static final Set<ProposalState> CLOCK_STANDS =
            Set.of(ProposalState.SUPPLEMENTING, ProposalState.DEVELOPING);

    private final Duties duties;
    private final Rules rules;

    ProposalDuties(Duties duties, Rules rules) {
        this.duties = duties;
        this.rules = rules;
    }

    /** Opens, closes, stops and continues what the command moves; a historic import has no duties. */
    void move(Proposal proposal, ProposalCommand command) {
        if (proposal.origin() != null) {
            return;
        }
        for (DutyMove<ProposalDuty> move : command.transition().duties()) {
            String kind = kind(move.duty());
            switch (move.kind()) {
                case OPENS -> open(proposal, move.duty());
                case CLOSES -> duties.close(proposal.id(), kind, command.wireName());
                case PAUSES -> duties.pause(proposal.id(), kind, command.wireName());
                case RESUMES -> resume(proposal, kind);
            }
        }
    }

    /** A supplement in the middle of development leaves the decision's clock standing. */
    private void resume(Proposal proposal, String kind) {
        if (!CLOCK_STANDS.contains(proposal.state())) {
            duties.resume(proposal.id(), kind);
        }
    }

    private void open(Proposal proposal, ProposalDuty duty) {
        OpenDuty open = proposal.outcome() != null && proposal.outcome().until() != null && duty.isAgreed()
                ? OpenDuty.until(kind(duty), RESOURCE, proposal.id(), responsible(proposal, duty), proposal.outcome().until())
                : OpenDuty.within(
                        kind(duty),
                        RESOURCE,
                        proposal.id(),
                        responsible(proposal, duty),
                        duty.term(rules.version(ProposalRules.TERMS, proposal.ruleVersion())),
                        proposal.ruleVersion());
        duties.open(open.titled(proposal.content().title()));
    }

    private static Responsible responsible(Proposal proposal, ProposalDuty duty) {
        if (duty == ProposalDuty.ANSWER_SUPPLEMENT) {
            return Responsible.subject(proposal.author());
        }
        String department = proposal.content().responsibleDepartment();
        return department == null
                ? Responsible.role(Role.INNOVATION_MANAGER.wireName())
                : Responsible.department(department);
    }

    static String kind(ProposalDuty duty) {
        return duty.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
