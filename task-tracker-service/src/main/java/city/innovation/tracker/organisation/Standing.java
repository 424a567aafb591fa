package city.innovation.tracker.organisation;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final OwnDepartments own;

    Standing(Acting acting, OwnDepartments own) {
        this.acting = acting;
        this.own = own;
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
        return own.leads(department);
    }

    /** Whether the caller serves in the department or in the one that took it over. */
    public boolean servesIn(String department) {
        return isStaff() && own.servesIn(department);
    }

    /**
     * The departments whose things are the caller's: the one of service, for heads those below it too, with what each took
     * over. Empty for those who do not work for the city.
     */
    public List<String> ownDepartments() {
        return isStaff() ? own.all() : List.of();
    }

    /** The departments that a system's token is narrowed to, with what they took over. */
    List<String> granted() {
        return own.granted();
    }

    /** Whether what is narrowed to departments may touch this one; people never are. */
    public boolean isNotNarrowedFrom(String department) {
        return own.admit(department);
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
}
