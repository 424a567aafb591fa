package city.innovation.proposal;

import city.innovation.kit.time.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Proposals as those know them who help to make them concrete: with what may be read, changed and asked. */
@ApplicationScoped
public class DevelopedProposals {

    /** Where nothing is decided yet. */
    private static final Set<ProposalState> UNDECIDED = EnumSet.of(
            ProposalState.SUBMITTED, ProposalState.SUPPLEMENTING, ProposalState.DEVELOPING, ProposalState.REVIEWING);

    private final KnownProposals known;
    private final Proposals proposals;
    private final ProposalAccess access;
    private final ProposalRules rules;

    DevelopedProposals(KnownProposals known, Proposals proposals, ProposalAccess access, ProposalRules rules) {
        this.known = known;
        this.proposals = proposals;
        this.access = access;
        this.rules = rules;
    }

    /**
     * A proposal and what the caller may do with what belongs to it.
     *
     * @param readable whether the caller may read its texts
     * @param editable whether its proposers may change its texts now
     * @param protectsPeople whether nobody may learn who proposed it, since the law protects the reporter
     * @param topics its tags and its category
     */
    public record Developed(
            KnownProposal proposal, boolean readable, boolean editable, boolean protectsPeople, List<String> topics) {

        public Developed {
            topics = List.copyOf(topics);
        }

        public boolean isFor(ProposalRelation... anyOf) {
            return proposal.isFor(anyOf);
        }
    }

    /** The proposal; 404 unless the caller may know of it. */
    @Transactional
    public Developed require(UUID id) {
        KnownProposal proposal = known.require(id);
        Proposal whole = proposals.findById(id);
        ProposalContent content = whole.content();
        return new Developed(
                proposal,
                access.mayRead(proposal.relations(), content.hidden()),
                EditService.EDITABLE.contains(whole.state()),
                proposal.kind().equals(ProposalAccess.PROTECTED_KIND),
                Stream.concat(content.tags().stream(), Stream.ofNullable(content.category()))
                        .toList());
    }

    /** Those of the proposals that the caller may know of. */
    @Transactional
    public List<KnownProposal> of(Collection<UUID> ids) {
        return proposals.list("id in ?1", ids).stream()
                .filter(access::maySee)
                .map(proposal -> known.require(proposal.id()))
                .toList();
    }

    /** Whether that person is one of its proposers; not to be told about a proposal that protects people. */
    @Transactional
    public boolean isProposedBy(UUID id, String subject) {
        Proposal proposal = proposals.findById(id);
        return proposal.proposedBy(ProposalAccess.isProtected(proposal.kind()) ? access.standIn(subject) : subject);
    }

    /** How long an opinion on it may take, by the rules that it began under. */
    @Transactional
    public Term opinionTerm(UUID id) {
        return rules.terms(proposals.findById(id)).opinion();
    }

    /** Whether nothing is decided yet, so that it can still be helped. */
    public static boolean isUndecided(ProposalState state) {
        return UNDECIDED.contains(state);
    }

    /** Refuses with 403, or 401 without a login, what the caller may see but not do. */
    public void allow(boolean may) {
        access.require(may);
    }

    /** The subject id of the caller; empty without a login. */
    public String caller() {
        return access.caller().subject();
    }
}
