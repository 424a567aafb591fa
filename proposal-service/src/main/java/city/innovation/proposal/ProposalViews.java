package city.innovation.proposal;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Expand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Shows proposals to callers, each what they may see. */
@ApplicationScoped
class ProposalViews {

    private final Answers answers;
    private final ProposalAccess access;
    private final ProposalExpansion expansion;

    ProposalViews(Answers answers, ProposalAccess access, ProposalExpansion expansion) {
        this.answers = answers;
        this.access = access;
        this.expansion = expansion;
    }

    /** The proposal (200), or that the caller's copy is the same (304). */
    Response ok(Proposal proposal) {
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }

    /** The same with what {@code expand} asked for. */
    Response ok(Proposal proposal, Expand expand) {
        return answers.ok(ProposalView.of(proposal, access, expansion.of(proposal, expand)), proposal.version());
    }

    Response created(Proposal proposal) {
        return answers.created(
                ProposalPaths.PROPOSALS + "/" + proposal.id(), ProposalView.of(proposal, access), proposal.version());
    }
}
