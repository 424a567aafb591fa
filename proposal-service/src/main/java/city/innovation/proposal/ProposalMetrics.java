package city.innovation.proposal;

import city.innovation.kit.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** How many proposals there are in each state; counted in the database once a minute. */
@ApplicationScoped
class ProposalMetrics {

    private static final Logger LOG = Logger.getLogger(ProposalMetrics.class);
    private static final long EVERY = Duration.ofMinutes(1).toMillis();

    private final Vertx vertx;
    private final Sql sql;
    private final MultiGauge gauge;

    ProposalMetrics(Vertx vertx, Sql sql, MeterRegistry registry) {
        this.vertx = vertx;
        this.sql = sql;
        this.gauge = MultiGauge.builder("innovation.proposals")
                .description("Proposals by state")
                .register(registry);
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(
                EVERY,
                timer -> vertx.executeBlocking(() -> {
                            count();
                            return null;
                        })
                        .onFailure(e -> LOG.warn("Proposals could not be counted; tried again in a minute", e)));
    }

    void count() {
        List<MultiGauge.Row<?>> rows = sql.query(
                "select state, count(*) from proposal group by state",
                row -> MultiGauge.Row.of(Tags.of("state", row.getString(1)), row.getLong(2)));
        gauge.register(rows, true);
    }
}
