package city.innovation.kit.outbox;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Shows that events wait. The process stays ready: its database answers, and nothing is lost. */
@Wellness
class OutboxHealth implements HealthCheck {

    private final RelayLoop relay;

    OutboxHealth(RelayLoop relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        OutboxTable.Backlog backlog = relay.metrics().backlog();
        String trouble = relay.metrics().trouble();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("outbox")
                .status(trouble == null)
                .withData("rows", backlog.rows())
                .withData("oldestSeconds", (long) backlog.oldestSeconds());
        return trouble == null
                ? response.build()
                : response.withData("trouble", trouble).build();
    }
}
