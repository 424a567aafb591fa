package city.innovation.kit.duty;

import city.innovation.kit.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** How many duties are open, and of these overdue, by kind; counted in the database from time to time. */
@ApplicationScoped
class DutyMetrics {

    private final Sql sql;
    private final Clock clock;
    private final DutyConfig config;
    private final MultiGauge gauge;
    private long countedAt;
    private boolean counted;

    DutyMetrics(Sql sql, Clock clock, DutyConfig config, MeterRegistry registry) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
        this.gauge = MultiGauge.builder("innovation.duties")
                .description("Duties that are not done, by kind and by whether they are open or overdue")
                .register(registry);
    }

    /** Counts if the last count is old enough. */
    synchronized void count() {
        long now = System.nanoTime();
        if (counted && now - countedAt < config.count().toNanos()) {
            return;
        }
        List<Count> counts = sql.query("""
                select kind, count(*) as open, count(*) filter (where state = 'OPEN' and due_at < ?) as overdue
                from duty where state <> 'CLOSED' and not is_right group by kind""", Count::read, clock.instant());
        gauge.register(counts.stream().flatMap(Count::rows).toList(), true);
        counted = true;
        countedAt = now;
    }

    private record Count(String kind, long open, long overdue) {

        static Count read(ResultSet row) throws SQLException {
            return new Count(row.getString("kind"), row.getLong("open"), row.getLong("overdue"));
        }

        Stream<MultiGauge.Row<?>> rows() {
            return Stream.of(
                    MultiGauge.Row.of(Tags.of("kind", kind, "state", "open"), open),
                    MultiGauge.Row.of(Tags.of("kind", kind, "state", "overdue"), overdue));
        }
    }
}
