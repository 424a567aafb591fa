package city.innovation.tracker.termination;

import city.innovation.kit.timer.DueRows;
import city.innovation.kit.timer.DueTable;
import city.innovation.kit.timer.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends work on the day for which that was decided. */
@ApplicationScoped
class EndingTimer implements TimedWork {

    private static final DueTable TABLE = new DueTable("termination_review", "id", "takes_effect_at");

    private final DueRows rows;
    private final ReviewService service;

    EndingTimer(DueRows rows, ReviewService service) {
        this.rows = rows;
        this.service = service;
    }

    @Override
    public void work() {
        rows.each(TABLE, service::takeEffect);
    }
}
