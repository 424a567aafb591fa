package city.innovation.tracker.organisation;

import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
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

/** Departments as they stand in the database. */
@ApplicationScoped
class DepartmentStore {

    private static final String FACTS = """
            select d.code, f.* from department_fact f join department d on d.id = f.department_id
            where d.code = any(?) order by f.valid_from
            """;
    private static final String PUT = """
            insert into department (id, code, version, event_sequence, valid_to, successors, hand_over_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version, event_sequence = excluded.event_sequence,
                valid_to = excluded.valid_to, successors = excluded.successors, hand_over_at = excluded.hand_over_at
            """;
    private static final String PUT_FACT = """
            insert into department_fact (department_id, valid_from, name, kind, parent) values (?, ?, ?, ?, ?)
            on conflict (department_id, valid_from)
            do update set name = excluded.name, kind = excluded.kind, parent = excluded.parent
            """;

    private final Sql sql;

    DepartmentStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Department> find(String code) {
        return Optional.ofNullable(of(List.of(code), "").get(code));
    }

    /** Those of the codes that there are, locked in the order of the codes; the others anew. */
    Map<String, Department> lock(Collection<String> codes) {
        List<String> sorted = codes.stream().distinct().sorted().toList();
        Map<String, Department> found = of(sorted, "order by code for update");
        sorted.forEach(code ->
                found.computeIfAbsent(code, fresh -> new Department(GUID.v7().toUUID(), fresh)));
        return found;
    }

    void save(Collection<Department> changed) {
        sql.batch(
                PUT,
                changed.stream()
                        .map(department -> new Object[] {
                            department.id(),
                            department.code(),
                            department.version(),
                            department.eventSequence(),
                            department.validTo(),
                            department.successors(),
                            department.handOverAt()
                        })
                        .toList());
        List<Object[]> facts = new ArrayList<>();
        changed.forEach(department -> department
                .timeline()
                .all()
                .forEach((from, fact) -> facts.add(new Object[] {
                    department.id(), from, fact.name(), fact.kind().name(), fact.parent()
                })));
        sql.batch(PUT_FACT, facts);
    }

    private Map<String, Department> of(List<String> codes, String how) {
        Map<String, Department> found = new LinkedHashMap<>();
        sql.query("select * from department where code = any(?) " + how, DepartmentStore::read, codes)
                .forEach(department -> found.put(department.code(), department));
        sql.query(FACTS, row -> fact(row, found.get(row.getString("code"))), codes);
        return found;
    }

    private static Department fact(ResultSet row, Department of) throws SQLException {
        of.timeline()
                .restore(
                        row.getObject("valid_from", LocalDate.class),
                        new DepartmentFacts(
                                row.getString("name"),
                                DepartmentKind.valueOf(row.getString("kind")),
                                row.getString("parent")));
        return of;
    }

    private static Department read(ResultSet row) throws SQLException {
        return new Department(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("version"),
                row.getLong("event_sequence"),
                row.getObject("valid_to", LocalDate.class),
                texts(row.getArray("successors")),
                Sql.instant(row, "hand_over_at"));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
