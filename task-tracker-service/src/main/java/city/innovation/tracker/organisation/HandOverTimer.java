package city.innovation.tracker.organisation;

import city.innovation.kit.duty.Duties;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.timer.DueRows;
import city.innovation.kit.timer.DueTable;
import city.innovation.kit.timer.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives the open duties of dissolved departments to their successors on the first day without them. */
@ApplicationScoped
class HandOverTimer implements TimedWork {

    private static final DueTable DEPARTMENTS = new DueTable("department", "id", "hand_over_at");

    private final DepartmentBook book;
    private final Departments departments;
    private final Duties duties;
    private final DueRows rows;
    private final Departure departure;

    HandOverTimer(DepartmentBook book, Departments departments, Duties duties, DueRows rows, Departure departure) {
        this.book = book;
        this.departments = departments;
        this.duties = duties;
        this.rows = rows;
        this.departure = departure;
    }

    /** Which department it is, and when. */
    @ApplicationScoped
    static class Departure {

        private final DepartmentStore store;
        private final Clock clock;

        Departure(DepartmentStore store, Clock clock) {
            this.store = store;
            this.clock = clock;
        }

        Department locked(UUID id) {
            String code = store.code(id);
            return store.lock(List.of(code)).get(code);
        }

        LocalDate today() {
            return CityTime.dateOf(clock.instant());
        }
    }

    @Override
    public void work() {
        rows.each(DEPARTMENTS, this::handOver);
    }

    /** To the first named successor that exists, or to whoever took that one over. */
    private void handOver(UUID id) {
        Department gone = departure.locked(id);
        Optional<String> to = gone.successors().stream()
                .flatMap(successor -> departments.current(successor, departure.today()).stream())
                .findFirst();
        int count =
                to.map(successor -> duties.handOverAll(gone.code(), successor)).orElse(0);
        book.handedOver(gone, count);
    }
}
