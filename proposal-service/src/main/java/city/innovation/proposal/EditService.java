package city.innovation.proposal;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Changes of a proposal that are no step of its lifecycle. */
@ApplicationScoped
class EditService {

    /** Before receipt freely, later while more is asked for or it is being developed. */
    static final Set<ProposalState> EDITABLE =
            EnumSet.of(ProposalState.DRAFT, ProposalState.SUPPLEMENTING, ProposalState.DEVELOPING);

    static final Set<ProposalState> UNDECIDED =
            EnumSet.of(ProposalState.SUBMITTED, ProposalState.SUPPLEMENTING, ProposalState.DEVELOPING);

    /** Nothing is left for a department to do. */
    private static final Set<ProposalState> OVER = EnumSet.of(
            ProposalState.DRAFT,
            ProposalState.CLOSED,
            ProposalState.MERGED,
            ProposalState.WITHDRAWN,
            ProposalState.SHARED,
            ProposalState.REVOKED);

    private final Proposals proposals;
    private final ProposalDesk desk;
    private final ProposalAccess access;
    private final Admission admission;
    private final Context context;

    EditService(Proposals proposals, ProposalDesk desk, ProposalAccess access, Admission admission, Context context) {
        this.proposals = proposals;
        this.desk = desk;
        this.access = access;
        this.admission = admission;
        this.context = context;
    }

    /** When, and how a patch is applied. */
    @Singleton
    static class Context {

        private final MergePatch mergePatch;
        private final Clock clock;

        Context(MergePatch mergePatch, Clock clock) {
            this.mergePatch = mergePatch;
            this.clock = clock;
        }
    }

    /** Applies a merge patch (RFC 7396) to the texts. The department of a received proposal changes by assigning alone. */
    @Transactional
    Proposal edit(UUID id, Version expected, JsonNode patch) throws JsonProcessingException {
        Proposal proposal = proposals.require(id);
        access.require(access.isProposer(proposal));
        Version.require(expected, proposal.version());
        refuseUnless(EDITABLE.contains(proposal.state()), "proposal.edit.closed");
        ProposalContent old = proposal.content();
        ProposalContent content = context.mergePatch.apply(old, patch, ProposalContent.class);
        refuseUnless(
                !proposal.received() || Objects.equals(content.responsibleDepartment(), old.responsibleDepartment()),
                "proposal.edit.department");
        admission.require(
                proposal.kind(), content, proposal.received() ? proposal.submittedAt() : context.clock.instant());
        Snapshot before = Snapshot.of(proposal);
        proposal.write(content);
        return desk.record(proposal, "edit", before, null);
    }

    /** Hides what it says from the public, or shows it again, in every state (Citizens' Proposals Regulation, article 7). */
    @Transactional
    Proposal hide(UUID id, Version expected, boolean fromPublic) {
        Proposal proposal = proposals.require(id);
        access.require(access.isProposer(proposal));
        Version.require(expected, proposal.version());
        refuseUnless(
                proposal.content().hidden() != fromPublic, fromPublic ? "proposal.hide.again" : "proposal.show.again");
        Snapshot before = Snapshot.of(proposal);
        proposal.write(proposal.content().hidden(fromPublic));
        return desk.record(proposal, fromPublic ? "hide" : "show", before, null);
    }

    /**
     * Gives it to the department whose affair it is; its duties follow. Heads before a decision, innovation managers as
     * long as something is to be done.
     */
    @Transactional
    Proposal assign(UUID id, Version expected, Requests.Assign request) {
        Proposal proposal = proposals.require(id);
        Set<ProposalRelation> relations = access.relations(proposal);
        boolean manages = relations.contains(ProposalRelation.MANAGER);
        access.require(manages || relations.contains(ProposalRelation.DEPARTMENT_HEAD));
        Version.require(expected, proposal.version());
        boolean isOpen = manages ? !OVER.contains(proposal.state()) : UNDECIDED.contains(proposal.state());
        refuseUnless(isOpen, manages ? "proposal.assign.over" : "proposal.assign.closed");
        return desk.assign(proposal, request);
    }

    private static void refuseUnless(boolean holds, String key) {
        if (!holds) {
            throw new Refusal(ProblemType.CONFLICT).detailed(key);
        }
    }
}
