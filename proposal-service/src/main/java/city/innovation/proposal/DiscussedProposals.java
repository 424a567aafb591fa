package city.innovation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Proposals whose discussion somebody reads or joins: what is hidden of a proposal stays hidden with it. */
@ApplicationScoped
public class DiscussedProposals {

    private final KnownProposals known;
    private final Proposals proposals;
    private final ProposalAccess access;

    DiscussedProposals(KnownProposals known, Proposals proposals, ProposalAccess access) {
        this.known = known;
        this.proposals = proposals;
        this.access = access;
    }

    /**
     * A proposal as its readers know it.
     *
     * @param protectsPeople whether nobody may learn who speaks, since the law protects the reporter
     */
    public record Discussed(KnownProposal proposal, boolean protectsPeople) {

        /** Whether the caller may learn the subject ids of those who speak. */
        public boolean mayKnowPeople() {
            return !protectsPeople && proposal.isFor(ProposalRelation.STAFF, ProposalRelation.AUDITOR);
        }
    }

    /** The subject ids of its proposers, for rules alone: they are never shown by this way. */
    @Transactional
    public List<String> proposersOf(UUID id) {
        return proposals.findById(id).contributors().stream()
                .map(Contributor::subject)
                .toList();
    }

    /** Whether the caller may read what it says. */
    public boolean mayRead(KnownProposal proposal) {
        return access.mayRead(
                proposal.relations(),
                proposals.findById(proposal.id()).content().hidden());
    }

    /** The proposal; 404 unless the caller may know of it, 401 or 403 unless the caller may read what it says. */
    @Transactional
    public Discussed require(UUID id) {
        KnownProposal proposal = known.require(id);
        access.require(mayRead(proposal));
        return new Discussed(proposal, proposal.kind().equals(ProposalAccess.PROTECTED_KIND));
    }
}
