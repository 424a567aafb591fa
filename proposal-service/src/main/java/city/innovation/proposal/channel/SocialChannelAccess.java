package city.innovation.proposal.channel;

import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Who keeps social channels: innovation managers all, heads those of their departments. Refuses with 401 or 403. */
@ApplicationScoped
class SocialChannelAccess {

    private final Acting acting;
    private final OwnDepartments own;

    SocialChannelAccess(Acting acting, OwnDepartments own) {
        this.acting = acting;
        this.own = own;
    }

    void requireManager() {
        require(isManager());
    }

    void requireKeeper(SocialChannel channel) {
        require(isManager() || own.leads(channel.department()));
    }

    private boolean isManager() {
        return acting.caller().has(Role.INNOVATION_MANAGER);
    }

    private void require(boolean may) {
        if (!may) {
            throw new Refusal(acting.caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }
}
