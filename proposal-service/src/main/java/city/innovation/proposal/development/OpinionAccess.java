package city.innovation.proposal.development;

import static city.innovation.proposal.ProposalRelation.AUDITOR;
import static city.innovation.proposal.ProposalRelation.DEPARTMENT_HEAD;
import static city.innovation.proposal.ProposalRelation.EXECUTIVE;
import static city.innovation.proposal.ProposalRelation.MANAGER;
import static city.innovation.proposal.ProposalRelation.PROPOSER;

import city.innovation.http.Caller;
import city.innovation.kit.access.Acting;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.http.Page;
import city.innovation.proposal.DevelopedProposals;
import city.innovation.proposal.DevelopedProposals.Developed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Who sees and gives which opinion: those in office and the proposers all of a proposal, who was asked the own one. */
@ApplicationScoped
class OpinionAccess {

    private final DevelopedProposals proposals;
    private final Opinions opinions;
    private final Acting acting;
    private final OwnDepartments own;

    OpinionAccess(DevelopedProposals proposals, Opinions opinions, Acting acting, OwnDepartments own) {
        this.proposals = proposals;
        this.opinions = opinions;
        this.acting = acting;
        this.own = own;
    }

    @Transactional
    Page<OpinionView> page(UUID proposalId) {
        Developed proposal = proposals.require(proposalId);
        List<Opinion> visible = opinions.of(proposalId).stream()
                .filter(opinion -> maySee(proposal, opinion))
                .toList();
        proposals.allow(isInsider(proposal) || !visible.isEmpty());
        return new Page<>(
                visible.stream().map(opinion -> view(proposal, opinion)).toList(), null);
    }

    @Transactional
    OpinionView one(UUID proposalId, UUID id) {
        Developed proposal = proposals.require(proposalId);
        Opinion opinion = opinions.require(proposalId, id);
        proposals.allow(maySee(proposal, opinion));
        return view(proposal, opinion);
    }

    OpinionView view(Developed proposal, Opinion opinion) {
        return OpinionView.of(opinion, isInOffice(proposal) || isAsked(proposal, opinion));
    }

    /** Whether the caller is who was asked; never a proposer of it. */
    boolean isAsked(Developed proposal, Opinion opinion) {
        Caller caller = acting.caller();
        return !caller.isAnonymous()
                && !proposal.isFor(PROPOSER)
                && (caller.subject().equals(opinion.askedSubject()) || own.leads(opinion.askedDepartment()));
    }

    private boolean maySee(Developed proposal, Opinion opinion) {
        return isInsider(proposal) || isAsked(proposal, opinion);
    }

    private static boolean isInsider(Developed proposal) {
        return isInOffice(proposal) || proposal.isFor(PROPOSER);
    }

    private static boolean isInOffice(Developed proposal) {
        return proposal.isFor(DEPARTMENT_HEAD, MANAGER, EXECUTIVE, AUDITOR);
    }
}
