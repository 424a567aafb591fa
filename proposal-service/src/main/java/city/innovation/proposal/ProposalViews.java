package city.innovation.proposal;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Expand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Shows proposals to callers, each what they may see. */
@ApplicationScoped
class ProposalViews {

    /** How long caches may keep what everybody sees. */
    static final int PUBLIC_SECONDS = 5;

    private final Answers answers;
    private final ProposalAccess access;
    private final ProposalExpansion expansion;

    ProposalViews(Answers answers, ProposalAccess access, ProposalExpansion expansion) {
        this.answers = answers;
        this.access = access;
        this.expansion = expansion;
    }

    /** The same as {@link #ok(Proposal, Expand)}; caches may keep what is shown without a login. */
    Response read(Proposal proposal, Expand expand) {
        return access.caller().isAnonymous()
                ? answers.open(view(proposal, expand), proposal.version(), PUBLIC_SECONDS)
                : ok(proposal, expand);
    }

    /** The proposal (200), or that the caller's copy is the same (304). */
    Response ok(Proposal proposal) {
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }

    /** The same with what {@code expand} asked for. */
    Response ok(Proposal proposal, Expand expand) {
        return answers.ok(view(proposal, expand), proposal.version());
    }

    Response created(Proposal proposal) {
        return answers.created(
                ProposalPaths.PROPOSALS + "/" + proposal.id(), ProposalView.of(proposal, access), proposal.version());
    }

    private ProposalView view(Proposal proposal, Expand expand) {
        return ProposalView.of(proposal, access, expansion.of(proposal, expand));
    }
}
