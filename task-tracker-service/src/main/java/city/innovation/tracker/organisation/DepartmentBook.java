package city.innovation.tracker.organisation;

import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Enters what changes in departments: the row, the record and the event together. */
@ApplicationScoped
class DepartmentBook {

    static final String RESOURCE = "department";

    private final DepartmentStore store;
    private final Changes changes;
    private final Outbox outbox;

    DepartmentBook(DepartmentStore store, Changes changes, Outbox outbox) {
        this.store = store;
        this.changes = changes;
        this.outbox = outbox;
    }

    /** Takes the rows over in their order and says of each whether it brought something new. */
    @Transactional
    List<Boolean> take(List<DepartmentRow> rows, String command) {
        Map<String, Department> departments =
                store.lock(rows.stream().map(DepartmentRow::code).toList());
        Map<String, Map<String, Object>> before = new LinkedHashMap<>();
        departments.forEach((code, department) -> before.put(code, department.fields()));
        List<Boolean> changed = new ArrayList<>();
        List<DepartmentRow> told = new ArrayList<>();
        for (DepartmentRow row : rows) {
            changed.add(departments.get(row.code()).take(row));
            if (changed.getLast()) {
                told.add(row);
            }
        }
        Set<Department> touched = new HashSet<>();
        told.forEach(row -> touched.add(departments.get(row.code())));
        touched.forEach(department -> record(department, command, null, before.get(department.code())));
        told.forEach(row -> tell(departments.get(row.code()), row.validFrom()));
        store.save(touched);
        return changed;
    }

    /** Finishes a command on one department; what it changed holds from that day on. */
    @Transactional
    Department finish(
            Department department, String command, String reason, Map<String, Object> before, LocalDate from) {
        record(department, command, reason, before);
        tell(department, from);
        store.save(List.of(department));
        return department;
    }

    private void record(Department department, String command, String reason, Map<String, Object> before) {
        boolean fresh = department.version() == 0;
        department.nextVersion();
        Diff diff = fresh ? null : Diff.between(before, department.fields());
        changes.record(RESOURCE, department.id(), department.version(), command, null, reason, diff);
    }

    private void tell(Department department, LocalDate from) {
        outbox.append(department.changedFrom(from), department.nextEvent());
    }
}
