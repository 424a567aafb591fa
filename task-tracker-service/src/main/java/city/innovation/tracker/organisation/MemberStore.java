package city.innovation.tracker.organisation;

import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Members as they stand in the database. */
@ApplicationScoped
class MemberStore {

    private static final String FACTS = """
            select m.subject, f.* from member_fact f join member m on m.id = f.member_id
            where m.subject = any(?) order by f.valid_from
            """;
    private static final String PUT = """
            insert into member (id, subject, version, event_sequence, erase_at, erased_at) values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version, event_sequence = excluded.event_sequence,
                erase_at = excluded.erase_at, erased_at = excluded.erased_at
            """;
    private static final String PUT_FACT = """
            insert into member_fact (member_id, valid_from, name, department, grade, position, active)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (member_id, valid_from) do update set name = excluded.name, department = excluded.department,
                grade = excluded.grade, position = excluded.position, active = excluded.active
            """;

    private final Sql sql;

    MemberStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Member> find(String subject) {
        return Optional.ofNullable(of(List.of(subject), "").get(subject));
    }

    /** The subject of that row. */
    String subject(UUID id) {
        return sql.query("select subject from member where id = ?", row -> row.getString(1), id)
                .getFirst();
    }

    /** Those of the subjects that there are, locked in the order of the subjects; the others anew. */
    Map<String, Member> lock(Collection<String> subjects) {
        List<String> sorted = subjects.stream().distinct().sorted().toList();
        Map<String, Member> found = of(sorted, "order by subject for update");
        sorted.forEach(subject ->
                found.computeIfAbsent(subject, fresh -> new Member(GUID.v7().toUUID(), fresh)));
        return found;
    }

    void save(Collection<Member> changed) {
        sql.batch(
                PUT,
                changed.stream()
                        .map(member -> new Object[] {
                            member.id(),
                            member.subject(),
                            member.version(),
                            member.eventSequence(),
                            Sql.timestamp(member.eraseAt()),
                            Sql.timestamp(member.erasedAt())
                        })
                        .toList());
        List<Object[]> facts = new ArrayList<>();
        changed.forEach(member -> member.timeline()
                .all()
                .forEach((from, fact) -> facts.add(new Object[] {
                    member.id(), from, fact.name(), fact.department(), fact.grade(), fact.position(), fact.active()
                })));
        sql.batch(PUT_FACT, facts);
    }

    private Map<String, Member> of(List<String> subjects, String how) {
        Map<String, Member> found = new LinkedHashMap<>();
        sql.query("select * from member where subject = any(?) " + how, MemberStore::read, subjects)
                .forEach(member -> found.put(member.subject(), member));
        sql.query(FACTS, row -> fact(row, found.get(row.getString("subject"))), subjects);
        return found;
    }

    private static Member fact(ResultSet row, Member of) throws SQLException {
        of.timeline().restore(row.getObject("valid_from", LocalDate.class), facts(row));
        return of;
    }

    static MemberFacts facts(ResultSet row) throws SQLException {
        return new MemberFacts(
                row.getString("name"),
                row.getString("department"),
                row.getString("grade"),
                row.getString("position"),
                row.getBoolean("active"));
    }

    private static Member read(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getInt("version"),
                row.getLong("event_sequence"),
                Sql.instant(row, "erase_at"),
                Sql.instant(row, "erased_at"));
    }
}
