package city.innovation.tracker.organisation;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where the caller stands to a department, with its successors and those above it. */
@ApplicationScoped
public class Standing {

    private static final Set<Role> STAFF =
            EnumSet.complementOf(EnumSet.of(Role.CITIZEN, Role.EVALUATOR, Role.SYSTEM, Role.OPERATOR));

    private static final Set<Role> PEOPLE =
            EnumSet.complementOf(EnumSet.of(Role.AUDITOR, Role.SYSTEM, Role.OPERATOR, Role.EVALUATOR));

    private final Acting acting;
    private final Departments departments;
    private final Clock clock;

    Standing(Acting acting, Departments departments, Clock clock) {
        this.acting = acting;
        this.departments = departments;
        this.clock = clock;
    }

    public Caller caller() {
        return acting.caller();
    }

    public boolean isAnonymous() {
        return caller().isAnonymous();
    }

    /** Whether the caller is that person. */
    public boolean is(String subject) {
        return !isAnonymous() && caller().subject().equals(subject);
    }

    /** Whether the caller manages innovation for the city. */
    public boolean manages() {
        return caller().has(Role.INNOVATION_MANAGER);
    }

    public boolean audits() {
        return caller().has(Role.AUDITOR);
    }

    /** Whether the caller works for the city. */
    public boolean isStaff() {
        return caller().roles().stream().anyMatch(STAFF::contains);
    }

    /** Whether the caller may take part as a person: citizens and those who work for the city, not who audits or runs it. */
    public boolean takesPart() {
        return caller().roles().stream().anyMatch(PEOPLE::contains);
    }

    /** Whether the caller heads the department, the one that took it over, or one above. */
    public boolean leads(String department) {
        return caller().has(Role.DEPARTMENT_MANAGER) && isOfOrAbove(department);
    }

    /** Whether the caller serves in the department or in the one that took it over. */
    public boolean servesIn(String department) {
        return isStaff() && department != null && isOf(caller().department(), owners(department));
    }

    /**
     * The departments whose things are the caller's: the one of service, for heads those below it too, with what each took
     * over. Empty for those who do not work for the city.
     */
    public List<String> ownDepartments() {
        String own = caller().department();
        if (!isStaff() || own == null) {
            return List.of();
        }
        boolean heads = caller().has(Role.DEPARTMENT_MANAGER);
        return departments.withPredecessors(heads ? departments.withAllBelow(own, today()) : List.of(own), today());
    }

    /** Whether what is narrowed to departments may touch this one; people never are. */
    public boolean isNotNarrowedFrom(String department) {
        Set<String> narrowed = caller().departments();
        return narrowed.isEmpty() || (department != null && narrowed.contains(department));
    }

    /** Refuses the caller who may not: 401 without a token, else 403. */
    public void require(boolean may) {
        if (!may) {
            throw new Refusal(isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }

    /** Refuses (404) the caller who may not know of it. */
    public void requireKnowable(boolean may) {
        if (!may) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
    }

    private boolean isOfOrAbove(String department) {
        String own = caller().department();
        if (own == null || department == null) {
            return false;
        }
        List<String> owners = owners(department);
        return isOf(own, owners)
                || owners.stream()
                        .anyMatch(owner -> departments.ancestors(owner, today()).contains(own));
    }

    private static boolean isOf(String own, List<String> owners) {
        return own != null && owners.contains(own);
    }

    private List<String> owners(String department) {
        return department.equals(caller().department())
                ? List.of(department)
                : departments.current(department, today());
    }

    private LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }
}
