package city.innovation.proposal.session;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with sessions; asked the same way by API, lists and export. Denies by default. */
@ApplicationScoped
class SessionAccess {

    /** Roles that work for the city and may know of what is for officials alone. */
    private static final Set<Role> STAFF =
            EnumSet.complementOf(EnumSet.of(Role.CITIZEN, Role.EVALUATOR, Role.SYSTEM, Role.OPERATOR));

    /** Roles of people who take part. An auditor changes nothing, an evaluator scores alone. */
    private static final Set<Role> PEOPLE =
            EnumSet.complementOf(EnumSet.of(Role.EVALUATOR, Role.SYSTEM, Role.OPERATOR, Role.AUDITOR));

    private final Acting acting;
    private final OwnDepartments own;

    SessionAccess(Acting acting, OwnDepartments own) {
        this.acting = acting;
        this.own = own;
    }

    Caller caller() {
        return acting.caller();
    }

    Set<SessionRelation> relations(Session session) {
        Caller caller = caller();
        Set<SessionRelation> relations = EnumSet.of(SessionRelation.PUBLIC);
        if (caller.isAnonymous()) {
            return relations;
        }
        addIf(relations, caller.has(Role.AUDITOR), SessionRelation.AUDITOR);
        addIf(relations, isStaff(caller), SessionRelation.STAFF);
        addIf(relations, caller.has(Role.INNOVATION_MANAGER), SessionRelation.MANAGER);
        addIf(relations, leads(session.content().department()), SessionRelation.ORGANISER);
        addIf(relations, caller.subject().equals(session.content().appointee()), SessionRelation.APPOINTEE);
        return relations;
    }

    /** Whether the caller may know that it exists. */
    boolean maySee(Session session) {
        return !session.internal() || isStaff(caller());
    }

    /** Whether the caller runs it. */
    boolean runs(Session session) {
        return mayRun(session.content().department());
    }

    /** Whether the caller may learn who signed up, spoke or was appointed. */
    boolean mayKnowPeople(Session session) {
        return runs(session) || caller().has(Role.AUDITOR);
    }

    /** Whether the caller runs sessions of that department. */
    boolean mayRun(String department) {
        return caller().has(Role.INNOVATION_MANAGER) || leads(department);
    }

    boolean leads(String department) {
        return own.leads(department);
    }

    static boolean mayPlan(Caller caller) {
        return caller.has(Role.INNOVATION_MANAGER) || caller.has(Role.DEPARTMENT_MANAGER);
    }

    static boolean isStaff(Caller caller) {
        return caller.roles().stream().anyMatch(STAFF::contains);
    }

    static boolean isPerson(Caller caller) {
        return caller.roles().stream().anyMatch(PEOPLE::contains);
    }

    void require(SessionCommand command, Session session) {
        require(command.mayBeGivenBy(relations(session)));
    }

    /** Refuses (401 or 403) whoever does not run it. */
    void requireRunning(Session session) {
        require(runs(session));
    }

    void require(boolean may) {
        if (!may) {
            throw new Refusal(caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }

    /** The wire names of the commands that the caller may give now. */
    List<String> allowed(Session session) {
        Set<SessionRelation> relations = relations(session);
        return Arrays.stream(SessionCommand.values())
                .filter(command -> command.startsFrom(session.state()))
                .filter(command -> command.mayBeGivenBy(relations))
                .map(Command::wireName)
                .toList();
    }

    private static void addIf(Set<SessionRelation> relations, boolean holds, SessionRelation relation) {
        if (holds) {
            relations.add(relation);
        }
    }
}
