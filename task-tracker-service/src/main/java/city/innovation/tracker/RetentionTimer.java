package city.innovation.tracker;

import city.innovation.kit.access.Acting;
import city.innovation.kit.retention.Retained;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.timer.TimedWork;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Forgets people whose time is over, once a day and after each start; doing it twice changes nothing. */
@ApplicationScoped
class RetentionTimer implements TimedWork {

    private final List<Retained> all;
    private final Acting acting;
    private final Clock clock;
    private final AtomicReference<LocalDate> done = new AtomicReference<>(LocalDate.MIN);

    RetentionTimer(@All List<Retained> all, Acting acting, Clock clock) {
        this.all = all;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    @ActivateRequestContext
    public void work() {
        LocalDate today = CityTime.dateOf(clock.instant());
        if (today.isAfter(done.get())) {
            acting.as("system:retention");
            all.forEach(kept -> kept.erase(today));
            done.set(today);
        }
    }
}
