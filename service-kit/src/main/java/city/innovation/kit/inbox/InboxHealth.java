package city.innovation.kit.inbox;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Shows that events wait for an operator. The process stays ready. */
@Wellness
class InboxHealth implements HealthCheck {

    private final ParkedEvents parked;

    InboxHealth(ParkedEvents parked) {
        this.parked = parked;
    }

    @Override
    public HealthCheckResponse call() {
        long waiting = parked.waiting();
        return HealthCheckResponse.named("inbox")
                .status(waiting == 0)
                .withData("parked", waiting)
                .build();
    }
}
