package city.innovation.tracker.designation;

import city.innovation.kit.timer.DueRows;
import city.innovation.kit.timer.DueTable;
import city.innovation.kit.timer.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends designations whose last day is over. */
@ApplicationScoped
class DesignationTimer implements TimedWork {

    private static final DueTable TABLE = new DueTable("designation", "id", "lapses_at");

    private final DueRows rows;
    private final DesignationService service;

    DesignationTimer(DueRows rows, DesignationService service) {
        this.rows = rows;
        this.service = service;
    }

    @Override
    public void work() {
        rows.each(TABLE, service::lapse);
    }
}
