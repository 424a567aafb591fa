package city.innovation.proposal.support;

import city.innovation.kit.change.Pseudonyms;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Supports and their sums by day, as they stand in the database. */
@ApplicationScoped
class SupportStore {

    private static final String GIVE = """
            insert into proposal_support (proposal_id, subject, version, supported_at)
            select ?, ?, 1, ? where not exists (
                select 1 from proposal_support where proposal_id = ? and subject = ? and withdrawn_at is null)
            on conflict (proposal_id, subject) do update
                set supported_at = excluded.supported_at, withdrawn_at = null, moved_from = null,
                    version = proposal_support.version + 1
                where proposal_support.withdrawn_at is not null
            returning version, supported_at
            """;

    private static final String TAKE_BACK = """
            update proposal_support set withdrawn_at = ?, version = version + 1
            where proposal_id = ? and subject = ? and withdrawn_at is null and moved_to is null
            returning version, supported_at
            """;

    private static final String ADD_DAY = """
            insert into proposal_support_day (proposal_id, day, supports) values (?, ?, ?)
            on conflict (proposal_id, day) do update set supports = proposal_support_day.supports + excluded.supports
            """;

    private final Sql sql;
    private final Pseudonyms pseudonyms;

    SupportStore(Sql sql, Pseudonyms pseudonyms) {
        this.sql = sql;
        this.pseudonyms = pseudonyms;
    }

    /**
     * A support that was given or taken back.
     *
     * @param version counts the times that this person did so
     * @param day the day on which it was given
     */
    record Change(int version, LocalDate day) {}

    /**
     * Gives it, unless the person supports it already, also as somebody who was forgotten since. Several tries of one
     * person wait for each other.
     */
    Optional<Change> give(UUID proposalId, String subject, Instant at) {
        return change(GIVE, proposalId, subject, at, proposalId, pseudonyms.of(subject));
    }

    /** Takes it back, if there is one. */
    Optional<Change> takeBack(UUID proposalId, String subject, Instant at) {
        return change(TAKE_BACK, at, proposalId, subject);
    }

    private Optional<Change> change(String statement, Object... parameters) {
        return sql
                .query(
                        statement,
                        row -> new Change(row.getInt("version"), CityTime.dateOf(Sql.instant(row, "supported_at"))),
                        parameters)
                .stream()
                .findFirst();
    }

    /** Counts supports into the day on which they were given. */
    void addDay(UUID proposalId, LocalDate day, int by) {
        if (by > 0) {
            sql.update(ADD_DAY, proposalId, day, by);
        } else {
            sql.update(
                    "update proposal_support_day set supports = supports + ? where proposal_id = ? and day = ?",
                    by,
                    proposalId,
                    day);
        }
    }

    boolean supports(UUID proposalId, String subject) {
        return !sql.query(
                        "select 1 from proposal_support where proposal_id = ? and subject = ?"
                                + " and withdrawn_at is null and moved_to is null",
                        row -> true,
                        proposalId,
                        subject)
                .isEmpty();
    }

    /** What counts on that day. */
    SupportWindow window(UUID proposalId, LocalDate today, int days) {
        Map<LocalDate, Integer> byDay = sql
                .query(
                        "select day, supports from proposal_support_day where proposal_id = ? and day > ? and supports > 0",
                        row -> Map.entry(row.getObject("day", LocalDate.class), row.getInt("supports")),
                        proposalId,
                        today.minusDays(days))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SupportWindow(today, days, byDay);
    }
}
