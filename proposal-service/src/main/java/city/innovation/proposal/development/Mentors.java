package city.innovation.proposal.development;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mentors in the database. */
@ApplicationScoped
class Mentors {

    private static final Sorting SORTING =
            Sorting.of("m.id", "subject", new SortKey("subject", "m.subject collate \"C\"", SortKey.Kind.TEXT));

    private static final Listing<Mentor> LISTED =
            Listing.of(Mentor.COLUMNS, Mentor.FROM, SORTING, Mentor::subject, Mentor::id);

    /** Those who know the topic before those who don't, then the least busy, then those who know most of it. */
    private static final String FITTING = """
            select found.*, cardinality(array(select unnest(found.tags) intersect select unnest(?::text[]))) as fits
            from (%s where m.active) found
            where found.load < found.capacity
                and not exists (select 1 from proposal_mentor a
                    where a.proposal_id = ? and a.mentor_id = found.id and a.ended_at is null)
            order by found.tags && ?::text[] desc, found.load, fits desc, found.subject
            limit ?""".formatted(Mentor.SELECT);

    private final Sql sql;

    Mentors(Sql sql) {
        this.sql = sql;
    }

    Page<Mentor> page(String tag, Boolean active, Paging paging) {
        Conditions where = new Conditions();
        if (tag != null) {
            where.add("? = any(m.tags)", tag);
        }
        where.equal("m.active", active);
        return LISTED.page(sql, Mentor::read, where, paging, tag + "\n" + active);
    }

    /** The mentor; else 404. */
    Mentor require(UUID id) {
        return sql.query(Mentor.SELECT + " where m.id = ?", Mentor::read, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    Optional<Mentor> of(String subject) {
        return sql.query(Mentor.SELECT + " where m.subject = ?", Mentor::read, subject).stream()
                .findFirst();
    }

    /** Whether the person was not registered yet, and is now. */
    boolean add(UUID id, NewMentor mentor, Instant at) {
        return sql.update(
                        "insert into mentor (id, subject, tags, capacity, active, version, registered_at)"
                                + " values (?, ?, ?, ?, true, 1, ?) on conflict (subject) do nothing",
                        id,
                        mentor.subject(),
                        mentor.tags(),
                        mentor.capacityOrUsual(),
                        at)
                == 1;
    }

    void change(UUID id, int version, MentorChange change) {
        int changed = sql.update(
                "update mentor set tags = ?, capacity = ?, active = ?, version = version + 1"
                        + " where id = ? and version = ?",
                change.tags(),
                change.capacity(),
                change.active(),
                id,
                version);
        if (changed == 0) {
            throw new Refusal(ProblemType.STALE_VERSION);
        }
    }

    /** Who fits the topics of a proposal best and has time, the best first. */
    List<Mentor> fitting(UUID proposalId, List<String> topics, int most) {
        return sql.query(FITTING, Mentor::read, topics, proposalId, topics, most);
    }

    /** Lets the callers of this choose one after the other, so that the load is balanced. */
    void queue() {
        sql.query("select pg_advisory_xact_lock(hashtext('mentors'))", row -> true);
    }
}
