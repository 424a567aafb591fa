package city.innovation.tracker.organisation;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What innovation managers and the HR system do with departments. */
@ApplicationScoped
class DepartmentService {

    private final DepartmentStore store;
    private final DepartmentBook book;
    private final OrganisationChecks checks;
    private final OrganisationAccess access;

    DepartmentService(
            DepartmentStore store, DepartmentBook book, OrganisationChecks checks, OrganisationAccess access) {
        this.store = store;
        this.book = book;
        this.checks = checks;
        this.access = access;
    }

    @Transactional
    Department get(String code) {
        return store.find(code).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** Enters a new one; a code that is taken answers 409. */
    @Transactional
    Department create(DepartmentRow row) {
        access.requireManager();
        requireSound(row);
        if (store.find(row.code()).isPresent()) {
            throw new Refusal(ProblemType.CONFLICT).detailed("department.taken");
        }
        book.take(List.of(row), "create");
        return get(row.code());
    }

    /** Lets something else hold from a day on: another name, kind or place. */
    @Transactional
    Department change(String code, Version expected, DepartmentRow row) {
        Department department = lock(code, expected);
        requireSound(row);
        if (department.validTo() != null && row.validFrom().isAfter(department.validTo())) {
            throw new Refusal(ProblemType.CONFLICT, department.validTo()).detailed("department.dissolved");
        }
        book.take(List.of(row), "change");
        return get(code);
    }

    /** Ends it with a day and names who owns what it owned; said again, the last word holds. */
    @Transactional
    Department dissolve(String code, Version expected, LocalDate lastDay, List<String> successors, String reason) {
        Department department = lock(code, expected);
        DepartmentFacts last = department.timeline().last();
        requireSound(new DepartmentRow(
                code, last.name(), last.kind(), null, department.timeline().lastChange(), lastDay, successors));
        Map<String, Object> before = department.fields();
        department.dissolve(lastDay, successors);
        return book.finish(
                department, "dissolve", reason, before, department.timeline().lastChange());
    }

    /** Takes a batch over; rows that cannot be taken are said, the others are kept. */
    @Transactional
    BatchResult enter(List<DepartmentRow> rows, Locale language) {
        access.requireEntering();
        Set<String> alongside = new HashSet<>();
        List<DepartmentRow> right = new ArrayList<>();
        List<List<Flaw>> flaws = new ArrayList<>();
        for (DepartmentRow row : rows) {
            flaws.add(checks.of(row, alongside));
            if (flaws.getLast().isEmpty()) {
                alongside.add(row.code());
                right.add(row);
            }
        }
        List<String> codes = rows.stream().map(DepartmentRow::code).toList();
        return BatchResult.of(codes, flaws, book.take(right, "enter"), language);
    }

    private Department lock(String code, Version expected) {
        Department department = store.lock(List.of(code)).get(code);
        if (department.version() == 0) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        access.requireManager();
        Version.require(expected, department.version());
        return department;
    }

    private void requireSound(DepartmentRow row) {
        List<Flaw> flaws = checks.of(row, Set.of());
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }
}
