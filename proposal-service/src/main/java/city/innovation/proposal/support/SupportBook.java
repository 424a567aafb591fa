package city.innovation.proposal.support;

import city.innovation.kit.change.Changes;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.ProposalTallies;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps supports, their counters and their records together. Locks are taken in this order everywhere: the support, the
 * tally, the watch; nobody waits for the proposal's row with one of them in hand.
 */
@ApplicationScoped
class SupportBook {

    private final SupportStore store;
    private final ProposalTallies tallies;
    private final ThresholdWatch watch;
    private final Changes changes;
    private final Clock clock;

    SupportBook(SupportStore store, ProposalTallies tallies, ThresholdWatch watch, Changes changes, Clock clock) {
        this.store = store;
        this.tallies = tallies;
        this.watch = watch;
        this.changes = changes;
        this.clock = clock;
    }

    void give(KnownProposal proposal, String subject) {
        store.give(proposal.id(), subject, clock.instant())
                .ifPresent(given -> count(proposal, subject, given, 1, "support"));
    }

    void takeBack(KnownProposal proposal, String subject) {
        store.takeBack(proposal.id(), subject, clock.instant())
                .ifPresent(taken -> count(proposal, subject, taken, -1, "withdraw-support"));
    }

    private void count(KnownProposal proposal, String subject, SupportStore.Change change, int by, String command) {
        tallies.addSupports(proposal.id(), by);
        store.addDay(proposal.id(), change.day(), by);
        changes.record("support", id(proposal.id(), subject), change.version(), command, null, null, null);
        watch.look(proposal);
    }

    /** Counts supports that came or went with a merge, by the days on which they were given. */
    void count(UUID proposalId, Map<LocalDate, Long> byDay, int sign) {
        if (!byDay.isEmpty()) {
            int all = byDay.values().stream().mapToInt(Long::intValue).sum();
            tallies.addSupports(proposalId, sign * all);
            byDay.forEach((day, count) -> store.addDay(proposalId, day, sign * count.intValue()));
        }
    }

    boolean supports(UUID proposalId, String subject) {
        return store.supports(proposalId, subject);
    }

    int count(UUID proposalId) {
        return tallies.supports(proposalId);
    }

    /** The id under which a person's support of a proposal is recorded. */
    static UUID id(UUID proposalId, String subject) {
        return UUID.nameUUIDFromBytes(("support:" + proposalId + ":" + subject).getBytes(StandardCharsets.UTF_8));
    }
}
