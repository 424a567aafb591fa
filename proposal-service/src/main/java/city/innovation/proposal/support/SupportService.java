package city.innovation.proposal.support;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.access.Acting;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.KnownProposals;
import city.innovation.proposal.ProposalRelation;
import city.innovation.proposal.ProposersSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What people do with their support. */
@ApplicationScoped
class SupportService {

    private final KnownProposals proposals;
    private final SupportBook book;
    private final SupportReading reading;
    private final Acting acting;

    SupportService(KnownProposals proposals, SupportBook book, SupportReading reading, Acting acting) {
        this.proposals = proposals;
        this.book = book;
        this.reading = reading;
        this.acting = acting;
    }

    @Transactional
    SupportView get(UUID id) {
        return view(proposals.require(id));
    }

    /** Supports it; once is enough. Nobody supports an own proposal (403), nor a decided one (409). */
    @Transactional
    SupportView support(UUID id) {
        KnownProposal proposal = proposals.require(id);
        String subject = requirePerson();
        if (proposal.isFor(ProposalRelation.PROPOSER)) {
            throw new Refusal(ProblemType.FORBIDDEN).detailed("support.own");
        }
        if (!Supportable.isOpen(proposal.state())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("support.closed");
        }
        book.give(proposal, subject);
        return view(proposal);
    }

    /** Takes the support back; harmless where there is none. */
    @Transactional
    SupportView withdraw(UUID id) {
        KnownProposal proposal = proposals.require(id);
        book.takeBack(proposal, requirePerson());
        return view(proposal);
    }

    /** Who becomes a proposer supports it no longer. */
    void settled(@Observes ProposersSettled settled) {
        KnownProposal proposal = proposals.require(settled.proposalId());
        settled.subjects().forEach(subject -> book.takeBack(proposal, subject));
    }

    private SupportView view(KnownProposal proposal) {
        Caller caller = acting.caller();
        Boolean mine = caller.isAnonymous() ? null : book.supports(proposal.id(), caller.subject());
        return reading.of(proposal.id(), book.count(proposal.id()), mine);
    }

    private String requirePerson() {
        Caller caller = acting.caller();
        if (!SupportOffers.isPerson(caller)) {
            throw new Refusal(caller.isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
        return caller.subject();
    }
}
