package city.innovation.tracker.organisation;

import city.innovation.kit.problem.Flaw;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a row names that must be there, and what would make no sense. */
@ApplicationScoped
class OrganisationChecks {

    private final Departments departments;
    private final OrganisationAccess access;

    OrganisationChecks(Departments departments, OrganisationAccess access) {
        this.departments = departments;
        this.access = access;
    }

    /**
     * What is wrong with a row; empty for nothing.
     *
     * @param alongside codes that come with it
     */
    List<Flaw> of(DepartmentRow row, Set<String> alongside) {
        List<Flaw> flaws = new ArrayList<>();
        if (!access.mayEnter(row.code())) {
            flaws.add(Flaw.ofBody("/code", "organisation.narrowed"));
        }
        if (row.parent() != null) {
            above(row, alongside, flaws);
        }
        Set<String> unknown = departments.missing(row.successors());
        unknown.removeAll(alongside);
        unknown.forEach(code -> flaws.add(Flaw.ofBody("/successors", "department.unknown", code)));
        if (row.successors().contains(row.code())) {
            flaws.add(Flaw.ofBody("/successors", "department.itself"));
        }
        if (!row.successors().isEmpty() && row.validTo() == null) {
            flaws.add(Flaw.ofBody("/successors", "department.successors.early"));
        }
        if (row.validTo() != null && row.validTo().isBefore(row.validFrom())) {
            flaws.add(Flaw.ofBody("/validTo", "organisation.period"));
        }
        return flaws;
    }

    private void above(DepartmentRow row, Set<String> alongside, List<Flaw> flaws) {
        boolean isKnown = alongside.contains(row.parent())
                || departments.missing(List.of(row.parent())).isEmpty();
        if (!isKnown) {
            flaws.add(Flaw.ofBody("/parent", "department.unknown", row.parent()));
        } else if (row.parent().equals(row.code())
                || departments.ancestors(row.parent(), row.validFrom()).contains(row.code())) {
            flaws.add(Flaw.ofBody("/parent", "department.itself"));
        }
    }

    /** What is wrong with a row; empty for nothing. */
    List<Flaw> of(MemberRow row, KnownDepartments known) {
        List<Flaw> flaws = new ArrayList<>();
        if (!access.mayEnter(row.department())) {
            flaws.add(Flaw.ofBody("/department", "organisation.narrowed"));
        }
        if (row.active() && row.name() == null) {
            flaws.add(Flaw.ofBody("/name", "member.serving"));
        }
        if (row.active() && row.department() == null) {
            flaws.add(Flaw.ofBody("/department", "member.serving"));
        }
        if (row.department() != null && !known.has(row.department())) {
            flaws.add(Flaw.ofBody("/department", "department.unknown", row.department()));
        }
        return flaws;
    }

    KnownDepartments knownDepartments() {
        return new KnownDepartments(departments);
    }

    /** Remembers which departments were found, for rows that name the same. */
    static final class KnownDepartments {

        private final Departments departments;
        private final Set<String> found = new HashSet<>();

        KnownDepartments(Departments departments) {
            this.departments = departments;
        }

        boolean has(String code) {
            if (!found.contains(code) && departments.unknown(List.of(code)).isEmpty()) {
                found.add(code);
            }
            return found.contains(code);
        }
    }
}
