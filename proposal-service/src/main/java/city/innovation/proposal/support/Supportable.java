package city.innovation.proposal.support;

import static city.innovation.proposal.ProposalState.CLOSED;
import static city.innovation.proposal.ProposalState.DEVELOPING;
import static city.innovation.proposal.ProposalState.MERGED;
import static city.innovation.proposal.ProposalState.REVIEWING;
import static city.innovation.proposal.ProposalState.SUBMITTED;
import static city.innovation.proposal.ProposalState.SUPPLEMENTING;
import static city.innovation.proposal.ProposalState.TRANSFERRED;
import static city.innovation.proposal.ProposalState.WITHDRAWN;

import city.innovation.proposal.ProposalState;
import java.util.Set;

/** Which proposals can be supported. */
final class Supportable {

    private static final Set<ProposalState> OPEN = Set.of(SUBMITTED, SUPPLEMENTING, DEVELOPING, REVIEWING);
    private static final Set<ProposalState> ENDED = Set.of(WITHDRAWN, CLOSED, MERGED, TRANSFERRED);

    private Supportable() {}

    /** Received and not decided yet. */
    static boolean isOpen(ProposalState state) {
        return OPEN.contains(state);
    }

    /** Over without a decision, so that nobody owes an answer any more. A decision leaves the answer owed. */
    static boolean isOver(ProposalState state) {
        return ENDED.contains(state);
    }
}
