package city.innovation.proposal;

import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Proposals as the features beside the lifecycle reach them. */
@ApplicationScoped
public class KnownProposals {

    private static final String COMING_OF = """
            select id from proposal
            where links <> '[]'
              and links @> jsonb_build_array(jsonb_build_object('rel', ?::text, 'type', ?::text, 'id', ?::text))
              and submitted_at is not null and kind <> ? order by ordered_at, id
            """;

    private final Proposals proposals;
    private final ProposalService service;
    private final ProposalAccess access;
    private final Sql sql;

    KnownProposals(Proposals proposals, ProposalService service, ProposalAccess access, Sql sql) {
        this.proposals = proposals;
        this.service = service;
        this.access = access;
        this.sql = sql;
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
        return known(service.propose(from));
    }

    /** The received proposals that came of something, earliest first; of a waste report nobody learns that. */
    public List<UUID> comingOf(String type, UUID id) {
        return sql.query(
                COMING_OF,
                row -> row.getObject("id", UUID.class),
                NewProposal.Origin.REL,
                type,
                id.toString(),
                ProposalAccess.PROTECTED_KIND);
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
