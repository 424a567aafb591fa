package city.innovation.proposal.grievance;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.voice.KnownVoices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with grievances: the ombudsman leads, departments respond, others of the city read. */
@ApplicationScoped
class GrievanceAccess {

    private static final Set<Role> READERS =
            EnumSet.of(Role.INNOVATION_MANAGER, Role.EXECUTIVE, Role.AUDITOR, Role.TF_MEMBER);

    private final Acting acting;
    private final KnownVoices voices;
    private final OwnDepartments own;

    GrievanceAccess(Acting acting, KnownVoices voices, OwnDepartments own) {
        this.acting = acting;
        this.own = own;
        this.voices = voices;
    }

    Caller caller() {
        return acting.caller();
    }

    /** How the caller is related to it; empty: may not know of it. */
    Set<GrievanceRelation> relations(Grievance grievance) {
        Caller caller = caller();
        Set<GrievanceRelation> relations = EnumSet.noneOf(GrievanceRelation.class);
        if (caller.isAnonymous()) {
            return relations;
        }
        if (seesAll()) {
            relations.add(caller.has(Role.OMBUDSMAN) ? GrievanceRelation.OMBUDSMAN : GrievanceRelation.READER);
        }
        if (own.leads(grievance.department())) {
            relations.add(GrievanceRelation.DEPARTMENT_HEAD);
        }
        if (relations.isEmpty() && voices.isBy(grievance.voice(), caller.subject())) {
            relations.add(GrievanceRelation.COMPLAINANT);
        }
        return relations;
    }

    /** Codes of the departments whose grievances are the caller's. */
    List<String> ownDepartments() {
        return own.all();
    }

    boolean seesAll() {
        return caller().has(Role.OMBUDSMAN) || caller().roles().stream().anyMatch(READERS::contains);
    }

    void requireOmbudsman() {
        require(caller().has(Role.OMBUDSMAN));
    }

    void require(GrievanceCommand command, Grievance grievance) {
        require(command.mayBeGivenBy(relations(grievance)));
    }

    void require(boolean may) {
        if (!may) {
            throw new Refusal(caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }

    /** The wire names of the commands that the caller may give now. */
    List<String> allowed(Grievance grievance) {
        Set<GrievanceRelation> relations = relations(grievance);
        return Arrays.stream(GrievanceCommand.values())
                .filter(command -> command.startsFrom(grievance.state()))
                .filter(command -> command.mayBeGivenBy(relations))
                .map(GrievanceCommand::wireName)
                .toList();
    }
}
