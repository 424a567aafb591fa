package city.innovation.proposal.reaction;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reactions as they stand in the database. */
@ApplicationScoped
class ReactionBook {

    private static final Sorting SORTING =
            Sorting.of("id", "-date", new SortKey("date", "counted_on", SortKey.Kind.DATE));

    private static final Listing<ReactionView> LISTED =
            Listing.of("*", "reaction", SORTING, ReactionView::date, ReactionView::id);

    private static final String ADD = """
            insert into reaction (id, target_type, target_id, network, account, count, counted_on, source, external_id,
                                  recorded_at, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (source, external_id) where external_id is not null do nothing
            returning *
            """;

    private static final String LATEST = """
            select * from (
                select distinct on (network, account) * from reaction where target_type = ? and target_id = ?
                order by network, account, counted_on desc, recorded_at desc) newest
            order by count desc, network, account
            """;

    private final Sql sql;
    private final Changes changes;
    private final Clock clock;

    ReactionBook(Sql sql, Changes changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** Adds it, or gives back the one that its source has given before; refuses (409) one given of something else. */
    ReactionView record(String type, UUID target, NewReaction request, String by) {
        Instant now = clock.instant();
        if (request.date().isAfter(CityTime.dateOf(now))) {
            throw Refusal.of(List.of(Flaw.ofBody("/date", "reaction.date")));
        }
        List<ReactionView> added = sql.query(
                ADD,
                ReactionView::read,
                GUID.v7().toUUID(),
                type,
                target,
                request.network(),
                request.account(),
                request.count(),
                request.date(),
                request.source(),
                request.externalId(),
                now,
                by);
        if (added.isEmpty()) {
            return known(type, target, request);
        }
        changes.record("reaction", added.getFirst().id(), 1, "record-reaction", null, null, null);
        return added.getFirst();
    }

    private ReactionView known(String type, UUID target, NewReaction request) {
        return sql
                .query(
                        "select * from reaction where source = ? and external_id = ? and target_type = ? and target_id = ?",
                        ReactionView::read,
                        request.source(),
                        request.externalId(),
                        type,
                        target)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.CONFLICT).detailed("reaction.elsewhere"));
    }

    Optional<ReactionView> find(String type, UUID target, UUID id) {
        return sql
                .query(
                        "select * from reaction where id = ? and target_type = ? and target_id = ?",
                        ReactionView::read,
                        id,
                        type,
                        target)
                .stream()
                .findFirst();
    }

    List<ReactionView> latest(String type, UUID target) {
        return sql.query(LATEST, ReactionView::read, type, target);
    }

    Page<ReactionView> history(String type, UUID target, Paging paging) {
        return LISTED.page(
                sql,
                ReactionView::read,
                Conditions.of("target_type = ? and target_id = ?", type, target),
                paging,
                "reactions\n" + type + "\n" + target);
    }
}
