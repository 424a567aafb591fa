package city.innovation.tracker.opendata;

import city.innovation.kit.timer.DueRows;
import city.innovation.kit.timer.DueTable;
import city.innovation.kit.timer.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Builds every night, on one replica; after a standstill once, as soon as it runs again. */
@ApplicationScoped
class OpenDataTimer implements TimedWork {

    static final int LONGEST_SECONDS = 600;

    private static final DueTable TABLE = new DueTable("open_data_schedule", "id", "due_at");

    private final DueRows rows;
    private final BuildService service;

    OpenDataTimer(DueRows rows, BuildService service) {
        this.rows = rows;
        this.service = service;
    }

    @Override
    public void work() {
        rows.each(TABLE, Duration.ofSeconds(LONGEST_SECONDS), id -> {
            var unused = service.build();
        });
    }
}
