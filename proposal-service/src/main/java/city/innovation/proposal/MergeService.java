package city.innovation.proposal;

import city.innovation.events.proposal.ProposalMerged;
import city.innovation.events.proposal.ProposalUnmerged;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Joins a proposal into an earlier one that says the same, and takes it out again; the earliest receipt has priority. */
@ApplicationScoped
class MergeService {

    /** What is still under way can take another one in. */
    private static final Set<ProposalState> TAKES_IN = EnumSet.of(
            ProposalState.SUBMITTED,
            ProposalState.SUPPLEMENTING,
            ProposalState.DEVELOPING,
            ProposalState.REVIEWING,
            ProposalState.ADOPTED,
            ProposalState.INCUBATING,
            ProposalState.DEFERRED,
            ProposalState.IMPLEMENTING);

    private final ProposalDesk desk;
    private final Proposals proposals;
    private final MergeNews supports;
    private final MergedClocks clocks;
    private final Clock clock;

    MergeService(ProposalDesk desk, Proposals proposals, MergeNews supports, MergedClocks clocks, Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.supports = supports;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** With the later proposer's consent, or for a manager's reason; each supporter counts once afterwards. */
    @Transactional
    Proposal merge(UUID id, Version expected, MergeRequest request) {
        Instant now = clock.instant();
        Proposal later = desk.take(id, expected, ProposalCommand.MERGE);
        ProposalCommand.MERGE.next(later.state());
        Consent consent = proposals.isOwn(later) ? Consent.AUTHOR : Consent.MANAGER;
        if (consent == Consent.MANAGER && !request.hasReason()) {
            throw Refusal.of(List.of(Flaw.ofBody("/reason", "proposal.merge.reason")));
        }
        Proposal earlier = earlier(later, request.into());
        Snapshot before = Snapshot.of(later);
        later.merge(
                earlier.id(),
                new Outcome(
                        ProposalCommand.MERGE.wireName(),
                        now,
                        request.reason(),
                        consent.name(),
                        earlier.number(),
                        null));
        takeIn(earlier, later);
        long moved = supports.move(later.id(), earlier.id());
        return desk.finish(
                later,
                ProposalCommand.MERGE,
                before,
                request.reason(),
                facts -> new ProposalMerged(facts, now, earlier.id(), consent.name(), moved));
    }

    /** Takes it out again: state, outcome, clocks and supporters are what they were. */
    @Transactional
    Proposal undo(UUID id, Version expected, String reason) {
        Instant now = clock.instant();
        Proposal later = desk.take(id, expected, ProposalCommand.UNDO_MERGE);
        Snapshot before = Snapshot.of(later);
        Joining undone = later.undoMerge();
        Proposal earlier = proposals.findById(undone.into());
        Snapshot earlierBefore = Snapshot.of(earlier);
        earlier.trail().untie(Joining.linkBack(id));
        desk.record(earlier, "give-back", earlierBefore, reason);
        supports.giveBack(id, undone.into());
        desk.finish(
                later,
                ProposalCommand.UNDO_MERGE,
                before,
                reason,
                facts -> new ProposalUnmerged(facts, now, undone.into()));
        clocks.runOn(later, undone);
        return later;
    }

    /** Who agreed. */
    private enum Consent {
        /** The later one's proposer. */
        AUTHOR,
        /** A manager, for a reason. */
        MANAGER
    }

    private Proposal earlier(Proposal later, UUID into) {
        Proposal earlier = proposals.findById(into);
        if (earlier == null || !earlier.received()) {
            throw Refusal.of(List.of(Flaw.ofBody("/into", "proposal.merge.unknown")));
        }
        refuseIf(!earlier.isEarlierThan(later), "proposal.merge.later");
        refuseIf(!TAKES_IN.contains(earlier.state()), "proposal.merge.over");
        refuseIf(isProtected(earlier) != isProtected(later), "proposal.merge.protected");
        return earlier;
    }

    private void takeIn(Proposal earlier, Proposal later) {
        Snapshot before = Snapshot.of(earlier);
        earlier.trail().tie(List.of(Joining.linkBack(later.id())));
        desk.record(earlier, "take-in", before, null);
    }

    private static boolean isProtected(Proposal proposal) {
        return proposal.kind().equals(ProposalAccess.PROTECTED_KIND);
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(ProblemType.CONFLICT).detailed(key);
        }
    }
}
