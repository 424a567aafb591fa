package city.innovation.proposal;

import city.innovation.kit.problem.Refusal;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Proposals as the features beside the lifecycle reach them. */
@ApplicationScoped
public class KnownProposals {

    private final Proposals proposals;
    private final ProposalDesk desk;
    private final ProposalRules rules;
    private final ProposalAccess access;
    private final Clock clock;

    KnownProposals(Proposals proposals, ProposalDesk desk, ProposalRules rules, ProposalAccess access, Clock clock) {
        this.proposals = proposals;
        this.desk = desk;
        this.rules = rules;
        this.access = access;
        this.clock = clock;
    }

    /** The proposal, if there is one that the caller may know of; else 404. */
    @Transactional
    public KnownProposal require(UUID id) {
        return known(proposals.require(id));
    }

    /**
     * Begins a proposal and hands it in. Whether the caller may is the asking feature's to say.
     *
     * @throws Refusal 400 for a kind that is unknown, not for the caller or wants details, or a text that may not stand
     */
    @Transactional
    public KnownProposal propose(FromElsewhere from) {
        String kind = from.kind() == null ? "IDEA" : from.kind();
        rules.requireKind(kind, from.content(), access.caller());
        Texts.require(from.content());
        Instant now = clock.instant();
        Contributor author = from.author() == null
                ? Contributor.sole(access.caller().subject(), access.caller().department())
                : Contributor.sole(from.author(), null);
        Proposal proposal = new Proposal(GUID.v7().toUUID(), kind, from.content(), author, now);
        rules.receive(proposal, now);
        return known(desk.finish(
                proposal, ProposalCommand.SUBMIT, null, null, facts -> ProposalService.submitted(facts, proposal)));
    }

    private KnownProposal known(Proposal proposal) {
        return new KnownProposal(
                proposal.id(),
                proposal.number(),
                proposal.kind(),
                proposal.state(),
                proposal.content().title(),
                proposal.content().responsibleDepartment(),
                access.relations(proposal));
    }
}
