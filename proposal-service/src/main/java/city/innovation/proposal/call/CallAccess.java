package city.innovation.proposal.call;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** What a caller may do with calls and challenges: everybody reads what is public, innovation managers run them. */
@ApplicationScoped
class CallAccess {

    private final Acting acting;

    CallAccess(Acting acting) {
        this.acting = acting;
    }

    static boolean mayManage(Caller caller) {
        return caller.has(Role.INNOVATION_MANAGER);
    }

    boolean mayManage() {
        return mayManage(acting.caller());
    }

    /** Drafts are the managers' own; auditors read everything. */
    boolean maySeeDrafts() {
        return mayManage() || acting.caller().has(Role.AUDITOR);
    }

    boolean isAnonymous() {
        return acting.caller().isAnonymous();
    }

    void requireManager() {
        require(mayManage());
    }

    /** Histories name people: for managers and auditors. */
    void requireReader() {
        require(maySeeDrafts());
    }

    private void require(boolean may) {
        if (!may) {
            throw new Refusal(isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }
}
