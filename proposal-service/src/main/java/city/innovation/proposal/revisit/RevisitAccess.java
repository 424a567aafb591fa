package city.innovation.proposal.revisit;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with revisit rounds: the city's own people read them, departments deal with their themes. */
@ApplicationScoped
class RevisitAccess {

    private static final Set<Role> SEE_ALL =
            EnumSet.of(Role.INNOVATION_MANAGER, Role.OMBUDSMAN, Role.AUDITOR, Role.EXECUTIVE, Role.TF_MEMBER);

    private static final Set<Role> SEE_OWN = EnumSet.of(Role.OFFICIAL, Role.DEPARTMENT_MANAGER);

    private final Acting acting;
    private final OwnDepartments own;

    RevisitAccess(Acting acting, OwnDepartments own) {
        this.acting = acting;
        this.own = own;
    }

    Caller caller() {
        return acting.caller();
    }

    void requireReader() {
        require(seesAll() || caller().roles().stream().anyMatch(SEE_OWN::contains));
    }

    void requireManager() {
        require(caller().has(Role.INNOVATION_MANAGER));
    }

    /** Whether the caller sees the themes of all departments, not of the own ones alone. */
    boolean seesAll() {
        return caller().roles().stream().anyMatch(SEE_ALL::contains);
    }

    /** Codes of the departments whose themes are the caller's. */
    List<String> ownDepartments() {
        return own.all();
    }

    /** How the caller is related to a department's theme. */
    Set<RevisitRelation> relations(RevisitItem item) {
        Caller caller = caller();
        Set<RevisitRelation> relations = EnumSet.noneOf(RevisitRelation.class);
        if (own.leads(item.department())) {
            relations.add(RevisitRelation.DEPARTMENT_HEAD);
        }
        if (caller.has(Role.OFFICIAL) && own.servesIn(item.department())) {
            relations.add(RevisitRelation.COLLEAGUE);
        }
        if (caller.has(Role.INNOVATION_MANAGER)) {
            relations.add(RevisitRelation.MANAGER);
        }
        return relations;
    }

    void require(RevisitCommand command, RevisitItem item) {
        require(command.mayBeGivenBy(relations(item)));
    }

    /** The wire names of the commands that the caller may give now. */
    List<String> allowed(RevisitItem item) {
        Set<RevisitRelation> relations = relations(item);
        return Arrays.stream(RevisitCommand.values())
                .filter(command -> command.startsFrom(item.state()))
                .filter(command -> command.mayBeGivenBy(relations))
                .map(RevisitCommand::wireName)
                .toList();
    }

    private void require(boolean may) {
        if (!may) {
            throw new Refusal(caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }
}
