package city.innovation.proposal.support;

import city.innovation.kit.timer.DueRows;
import city.innovation.kit.timer.DueTable;
import city.innovation.kit.timer.TimedWork;
import city.innovation.proposal.KnownProposals;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at proposals when the window moves past enough of their supports. */
@ApplicationScoped
class SupportTimer implements TimedWork {

    private static final DueTable WATCHES = new DueTable("support_watch", "proposal_id", "check_at");

    private final DueRows rows;
    private final KnownProposals proposals;
    private final ThresholdWatch watch;

    SupportTimer(DueRows rows, KnownProposals proposals, ThresholdWatch watch) {
        this.rows = rows;
        this.proposals = proposals;
        this.watch = watch;
    }

    @Override
    public void work() {
        rows.each(WATCHES, id -> watch.look(proposals.require(id)));
    }
}
