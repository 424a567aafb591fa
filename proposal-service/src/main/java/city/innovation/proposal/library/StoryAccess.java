package city.innovation.proposal.library;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** What a caller may do with stories: everybody reads those that are shown. Denies by default. */
@ApplicationScoped
class StoryAccess {

    private static final Set<Role> IMPORTERS = EnumSet.of(Role.INNOVATION_MANAGER, Role.SYSTEM);

    private final Acting acting;
    private final OwnDepartments own;

    StoryAccess(Acting acting, OwnDepartments own) {
        this.acting = acting;
        this.own = own;
    }

    Caller caller() {
        return acting.caller();
    }

    boolean maySee(Story story) {
        return story.isPublished() || mayReadRevisions(story);
    }

    /** The department whose story it is, and innovation managers. */
    boolean mayEdit(Story story) {
        return isManager() || own.leads(story.text().department());
    }

    boolean mayReadRevisions(Story story) {
        return mayEdit(story) || caller().has(Role.AUDITOR);
    }

    static boolean mayImport(Caller caller) {
        return caller.roles().stream().anyMatch(IMPORTERS::contains);
    }

    boolean isManager() {
        return caller().has(Role.INNOVATION_MANAGER);
    }

    /** Refuses with 403 what the caller may see but not do, with 401 where nobody is logged in. */
    void require(boolean may) {
        if (!may) {
            throw new Refusal(caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }
}
