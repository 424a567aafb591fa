package city.innovation.proposal.support;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.ProposalOffers;
import city.innovation.proposal.ProposalRelation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** A person supports what others proposed, once, and may take it back. */
@ApplicationScoped
class SupportOffers implements ProposalOffers {

    private final SupportBook book;
    private final Acting acting;

    SupportOffers(SupportBook book, Acting acting) {
        this.book = book;
        this.acting = acting;
    }

    /** Whether the caller is somebody whose support counts. */
    static boolean isPerson(Caller caller) {
        return caller.has(Role.CITIZEN) || caller.has(Role.OFFICIAL);
    }

    @Override
    public Stream<String> to(KnownProposal proposal) {
        Caller caller = acting.caller();
        if (!isPerson(caller)) {
            return Stream.empty();
        }
        if (book.supports(proposal.id(), caller.subject())) {
            return Stream.of("withdraw-support");
        }
        return Supportable.isOpen(proposal.state()) && !proposal.isFor(ProposalRelation.PROPOSER)
                ? Stream.of("support")
                : Stream.empty();
    }
}
