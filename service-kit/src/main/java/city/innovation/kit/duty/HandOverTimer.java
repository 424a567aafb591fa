package city.innovation.kit.duty;

import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.department.Departures;
import city.innovation.kit.department.Departures.Departure;
import city.innovation.kit.timer.DueRows;
import city.innovation.kit.timer.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives the open duties of dissolved departments to their successors on the first day without them. */
@ApplicationScoped
class HandOverTimer implements TimedWork {

    private static final String RESOURCE = "department";

    private final Departures departures;
    private final Duties duties;
    private final DueRows rows;
    private final Changes changes;

    HandOverTimer(Departures departures, Duties duties, DueRows rows, Changes changes) {
        this.departures = departures;
        this.duties = duties;
        this.rows = rows;
        this.changes = changes;
    }

    @Override
    public void work() {
        rows.each(Departures.DUE, this::handOver);
    }

    private void handOver(UUID id) {
        Departure gone = departures.of(id);
        int count = departures
                .heir(gone)
                .map(heir -> duties.handOverAll(gone.code(), heir))
                .orElse(0);
        int version = departures.finish(gone, count > 0);
        if (count > 0) {
            changes.record(
                    RESOURCE,
                    id,
                    version,
                    "hand-over-duties",
                    null,
                    null,
                    Diff.none().with("dutiesHandedOver", null, count));
        }
    }
}
