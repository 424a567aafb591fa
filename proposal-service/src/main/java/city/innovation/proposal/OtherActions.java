package city.innovation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a caller may do with a proposal beside the commands of the lifecycle's table. */
@ApplicationScoped
class OtherActions {

    private static final Set<ProposalRelation> OFFICES =
            EnumSet.of(ProposalRelation.MANAGER, ProposalRelation.DEPARTMENT_HEAD);

    private final ProposalAccess access;
    private final KnownProposals known;
    private final Instance<ProposalOffers> beside;

    OtherActions(ProposalAccess access, KnownProposals known, @Any Instance<ProposalOffers> beside) {
        this.access = access;
        this.known = known;
        this.beside = beside;
    }

    /** Their codes in alphabetical order, by the policies that the operations themselves ask. */
    List<String> on(Proposal proposal) {
        Set<String> actions = new TreeSet<>();
        ProposalState state = proposal.state();
        if (access.isProposer(proposal)) {
            actions.add(proposal.content().hidden() ? "show" : "hide");
            addIf(actions, EditService.EDITABLE.contains(state), "edit");
            addIf(
                    actions,
                    ContributorService.OPEN.contains(state) && !ProposalAccess.isProtected(proposal.kind()),
                    "invite");
        }
        if (access.relations(proposal).stream().anyMatch(OFFICES::contains)) {
            addIf(actions, EditService.UNDECIDED.contains(state), "assign");
            addIf(actions, EditService.UNDECIDED.contains(state), "note-repeat");
        }
        addIf(actions, access.worksOn(proposal) && MeasurementService.isRecordable(proposal), "record-measurement");
        beside.forEach(feature -> feature.to(known.require(proposal.id())).forEach(actions::add));
        return List.copyOf(actions);
    }

    private static void addIf(Set<String> actions, boolean may, String action) {
        if (may) {
            actions.add(action);
        }
    }
}
