package city.innovation.proposal;

import city.innovation.events.Link;
import city.innovation.events.proposal.ProposalRepeatNoted;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Notices of repeats: after two of them the same person's next repeat may be closed (Citizens' Proposals Regulation,
 * article 6, paragraphs 3 and 7). A notice is the repeat's link to what it repeats.
 */
@ApplicationScoped
class RepeatService {

    private static final String OTHER_NOTICES = """
            select count(*) from proposal
            where author = ? and id <> ?
                and links @> jsonb_build_array(jsonb_build_object('rel', 'repeats', 'id', ?::text))""";

    private final ProposalDesk desk;
    private final Proposals proposals;
    private final ProposalAccess access;
    private final Sql sql;
    private final Clock clock;

    RepeatService(ProposalDesk desk, Proposals proposals, ProposalAccess access, Sql sql, Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.access = access;
        this.sql = sql;
        this.clock = clock;
    }

    /** Tells the proposer that it repeats an earlier one. */
    @Transactional
    Proposal note(UUID id, Version expected, NoteRepeatRequest request) {
        Proposal proposal = proposals.require(id);
        Set<ProposalRelation> relations = access.relations(proposal);
        access.require(
                relations.contains(ProposalRelation.MANAGER) || relations.contains(ProposalRelation.DEPARTMENT_HEAD));
        Version.require(expected, proposal.version());
        refuseUnless(EditService.UNDECIDED.contains(proposal.state()), "proposal.repeat.decided");
        Link repeat = repeat(proposal, request.repeats());
        refuseUnless(!proposal.trail().links().contains(repeat), "proposal.repeat.noted");
        Snapshot before = Snapshot.of(proposal);
        proposal.trail().tie(List.of(repeat));
        int notices = 1 + otherNotices(proposal, request.repeats());
        return desk.tell(
                proposal,
                "note-repeat",
                before,
                request.reason(),
                facts -> new ProposalRepeatNoted(facts, clock.instant(), request.repeats(), notices));
    }

    /** Ties a repeat that is to be closed to what it repeats; refuses (409) before its person has had the notices. */
    void requireNoticed(Proposal proposal, UUID repeats, int notices) {
        if (repeats == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/repeats", "proposal.repeat.missing")));
        }
        Link repeat = repeat(proposal, repeats);
        if (otherNotices(proposal, repeats) < notices) {
            throw new Refusal(ProblemType.CONFLICT, notices).detailed("proposal.repeat.notices");
        }
        proposal.trail().tie(List.of(repeat));
    }

    /** The earlier one must be the same person's; of a waste report, only another of that person's reports. */
    private Link repeat(Proposal proposal, UUID repeats) {
        Proposal earlier = proposals.findById(repeats);
        refuseUnless(
                earlier != null
                        && earlier.received()
                        && earlier.author().equals(proposal.author())
                        && earlier.isEarlierThan(proposal)
                        && isProtected(earlier) == isProtected(proposal),
                "proposal.repeat.other");
        return new Link("repeats", ProposalDuties.RESOURCE, repeats.toString());
    }

    private int otherNotices(Proposal proposal, UUID repeats) {
        return sql.query(OTHER_NOTICES, row -> row.getInt(1), proposal.author(), proposal.id(), repeats.toString())
                .getFirst();
    }

    private static boolean isProtected(Proposal proposal) {
        return proposal.kind().equals(ProposalAccess.PROTECTED_KIND);
    }

    private static void refuseUnless(boolean holds, String key) {
        if (!holds) {
            throw new Refusal(ProblemType.CONFLICT).detailed(key);
        }
    }
}
