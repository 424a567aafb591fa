package city.innovation.proposal;

import city.innovation.http.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes down who begins a proposal: by name in the one place for it, of a waste report apart from it. */
@ApplicationScoped
class Proposers {

    private final Person.Register people;
    private final Reporters reporters;
    private final ProposalAccess access;

    Proposers(Person.Register people, Reporters reporters, ProposalAccess access) {
        this.people = people;
        this.reporters = reporters;
        this.access = access;
    }

    /** The caller as the sole proposer, as the proposal may hold it. */
    Contributor enter(UUID proposalId, String kind) {
        Caller caller = access.caller();
        if (ProposalAccess.isProtected(kind)) {
            access.protectReporter(kind, true);
            reporters.keep(proposalId);
            return Contributor.sole(access.self(kind), null);
        }
        people.meet(caller);
        return Contributor.sole(caller.subject(), caller.department());
    }
}
