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
        return enter(proposalId, kind, null);
    }

    /**
     * That person as the sole proposer.
     *
     * @param author subject id, or null for the caller
     */
    Contributor enter(UUID proposalId, String kind, String author) {
        Caller caller = access.caller();
        boolean own = author == null || author.equals(caller.subject());
        if (ProposalAccess.isProtected(kind)) {
            access.protectReporter(kind, own);
            reporters.keep(proposalId, own ? null : author);
            return Contributor.sole(access.standIn(own ? caller.subject() : author), null);
        }
        if (!own) {
            return Contributor.sole(author, null);
        }
        people.meet(caller);
        return Contributor.sole(caller.subject(), caller.department());
    }
}
