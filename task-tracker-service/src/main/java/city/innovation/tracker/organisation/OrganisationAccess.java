package city.innovation.tracker.organisation;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/** Who enters the organisation, and whose names a caller may read. */
@ApplicationScoped
class OrganisationAccess {

    /** What a client must be granted to read whole names. */
    static final String READ_MEMBERS = "members:read";

    private final Standing standing;
    private final Departments departments;
    private final Clock clock;

    OrganisationAccess(Standing standing, Departments departments, Clock clock) {
        this.standing = standing;
        this.departments = departments;
        this.clock = clock;
    }

    /** Innovation managers and the HR system enter what changes. */
    static boolean mayEnter(Caller caller) {
        return caller.has(Role.INNOVATION_MANAGER) || caller.has(Role.SYSTEM);
    }

    void requireEntering() {
        standing.require(mayEnter(standing.caller()));
    }

    void requireManager() {
        standing.require(standing.manages());
    }

    /** Whether a system that is narrowed to departments may enter something of this one. */
    boolean mayEnter(String department) {
        return standing.isNotNarrowedFrom(department);
    }

    /** Refuses (401, 403) whoever does not read the member's whole name. */
    void requireSight(Member member) {
        standing.require(
                sight().isWhole(member.subject(), member.timeline().last().department()));
    }

    /** Whose whole names the caller reads; a whole name of others is masked. */
    Sight sight() {
        Caller caller = standing.caller();
        boolean granted = caller.has(Role.SYSTEM) && caller.scopes().contains(READ_MEMBERS);
        boolean all = standing.manages()
                || standing.audits()
                || (granted && caller.departments().isEmpty());
        Set<String> of = new HashSet<>(granted ? standing.granted() : Set.of());
        if (standing.isStaff() && caller.department() != null) {
            of.add(caller.department());
        }
        if (caller.has(Role.DEPARTMENT_MANAGER) && caller.department() != null) {
            of.addAll(departments.withAllBelow(caller.department(), CityTime.dateOf(clock.instant())));
        }
        return new Sight(all, of, caller.subject());
    }

    /**
     * Whose names are shown whole.
     *
     * @param all everybody's
     * @param departments those of the people there
     * @param own that of the caller; empty for nobody
     */
    record Sight(boolean all, Set<String> departments, String own) {

        boolean isWhole(String subject, String department) {
            return all || subject.equals(own) || (department != null && departments.contains(department));
        }
    }
}
