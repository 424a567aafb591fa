package city.innovation.proposal.support;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.DiscussedProposals;
import city.innovation.proposal.MergeUndone;
import city.innovation.proposal.ProposalsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets supporters follow a proposal that is joined into another, once per person, and come back when that is undone. */
@ApplicationScoped
class MergedSupports {

    private static final String BRING = """
            insert into proposal_support (proposal_id, subject, version, supported_at, moved_from)
            select ?, subject, 1, supported_at, proposal_id from proposal_support
            where proposal_id = ? and withdrawn_at is null and moved_to is null and not subject = any(?)
            order by subject
            on conflict (proposal_id, subject) do update
                set supported_at = excluded.supported_at, withdrawn_at = null, moved_from = excluded.moved_from
                where proposal_support.withdrawn_at is not null
            returning supported_at
            """;

    private static final String LEAVE = """
            update proposal_support set moved_to = ?
            where proposal_id = ? and withdrawn_at is null and moved_to is null returning supported_at
            """;

    /** Who took the support back at the joined proposal has taken it back at the former one too. */
    private static final String FOLLOW = """
            update proposal_support former set withdrawn_at = latter.withdrawn_at
            from proposal_support latter
            where former.proposal_id = ? and former.moved_to = ? and latter.proposal_id = former.moved_to
              and latter.subject = former.subject and latter.moved_from = former.proposal_id
              and latter.withdrawn_at is not null
            """;

    private static final String SEND_BACK = """
            update proposal_support set withdrawn_at = ?, moved_from = null
            where proposal_id = ? and moved_from = ? and withdrawn_at is null returning supported_at
            """;

    private static final String RETURN = """
            with back as (
                update proposal_support set moved_to = null where proposal_id = ? and moved_to = ?
                returning supported_at, withdrawn_at)
            select supported_at from back where withdrawn_at is null
            """;

    private final Sql sql;
    private final SupportBook book;
    private final Watches watches;
    private final DiscussedProposals proposals;
    private final Clock clock;

    MergedSupports(Sql sql, SupportBook book, Watches watches, DiscussedProposals proposals, Clock clock) {
        this.sql = sql;
        this.book = book;
        this.watches = watches;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** The supporters of the later one follow it, but for the earlier one's proposers, who can't support it. */
    void merged(@Observes ProposalsMerged merged) {
        UUID from = merged.from();
        UUID into = merged.into();
        List<LocalDate> came = days(BRING, into, from, proposals.proposersOf(into));
        List<LocalDate> left = days(LEAVE, into, from);
        count(into, came, 1);
        count(from, left, -1);
        lookSoon(into);
        merged.movedSupports().set(came.size());
    }

    /** Both get the supporters back that they would have had; the later one's thresholds follow its return. */
    void undone(@Observes MergeUndone undone) {
        UUID from = undone.from();
        UUID into = undone.into();
        sql.update(FOLLOW, from, into);
        List<LocalDate> left = days(SEND_BACK, clock.instant(), into, from);
        List<LocalDate> came = days(RETURN, from, into);
        count(into, left, -1);
        count(from, came, 1);
        lookSoon(into);
    }

    private List<LocalDate> days(String statement, Object... parameters) {
        return sql.query(statement, row -> CityTime.dateOf(Sql.instant(row, "supported_at")), parameters);
    }

    private void count(UUID proposalId, List<LocalDate> given, int sign) {
        Map<LocalDate, Long> byDay =
                given.stream().collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
        book.count(proposalId, byDay, sign);
    }

    /** Thresholds follow in a transaction of their own, which the time takes up at once. */
    private void lookSoon(UUID proposalId) {
        watches.checkAt(proposalId, clock.instant());
    }
}
