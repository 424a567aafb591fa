package city.innovation.proposal;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who shares a proposal: invited by a proposer, in force once all have accepted. */
@ApplicationScoped
class ContributorService {

    /** While nothing is decided, shares can still change. */
    static final Set<ProposalState> OPEN = EnumSet.of(
            ProposalState.DRAFT, ProposalState.SUBMITTED, ProposalState.SUPPLEMENTING, ProposalState.DEVELOPING);

    private final Proposals proposals;
    private final ProposalDesk desk;
    private final ProposalAccess access;
    private final Person.Register people;
    private final Event<ProposersSettled> settlements;

    ContributorService(
            Proposals proposals,
            ProposalDesk desk,
            ProposalAccess access,
            Person.Register people,
            Event<ProposersSettled> settlements) {
        this.proposals = proposals;
        this.desk = desk;
        this.access = access;
        this.people = people;
        this.settlements = settlements;
    }

    /** Invites to new shares; an invitation that was not answered yet is replaced. */
    @Transactional
    Proposal invite(UUID id, Version expected, Requests.Invite request) {
        Proposal proposal = proposals.require(id);
        String subject = access.caller().subject();
        access.require(access.isProposer(proposal));
        access.refuseSharesOf(proposal);
        Version.require(expected, proposal.version());
        requireOpen(proposal);
        List<Contributor> shares =
                request.contributors().stream().map(ShareRequest::contributor).toList();
        if (shares.stream().noneMatch(share -> share.subject().equals(proposal.author()))) {
            throw Refusal.of(List.of(Flaw.ofBody("/contributors", "proposal.shares.author")));
        }
        Snapshot before = Snapshot.of(proposal);
        proposal.sharing().invite(shares, subject, access.caller().department());
        return settled(desk.record(proposal, "invite", before, null));
    }

    @Transactional
    Proposal accept(UUID id, Version expected) {
        Proposal proposal = invited(id, expected);
        Caller caller = access.caller();
        people.meet(caller);
        Snapshot before = Snapshot.of(proposal);
        proposal.sharing().accept(caller.subject(), caller.department());
        return settled(desk.record(proposal, "accept-invitation", before, null));
    }

    @Transactional
    Proposal decline(UUID id, Version expected) {
        Proposal proposal = invited(id, expected);
        Snapshot before = Snapshot.of(proposal);
        proposal.sharing().declineInvitation();
        return desk.record(proposal, "decline-invitation", before, null);
    }

    private Proposal settled(Proposal proposal) {
        if (proposal.received() && proposal.sharing().invitation() == null) {
            List<String> subjects =
                    proposal.contributors().stream().map(Contributor::subject).toList();
            settlements.fire(new ProposersSettled(proposal.id(), subjects));
        }
        return proposal;
    }

    private Proposal invited(UUID id, Version expected) {
        Proposal proposal = proposals.require(id);
        access.require(proposal.sharing().invites(access.caller().subject()));
        Version.require(expected, proposal.version());
        requireOpen(proposal);
        return proposal;
    }

    private static void requireOpen(Proposal proposal) {
        if (!OPEN.contains(proposal.state())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("proposal.shares.closed");
        }
    }
}
