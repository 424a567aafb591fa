package city.innovation.events.publication;

import city.innovation.events.Audience;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The policy ended or was given up.
 *
 * @param policy what every event of a policy says
 * @param closedAt when it ended
 */
public record PolicyClosed(@JsonUnwrapped PolicyFacts policy, Instant closedAt) implements PublicationEvent {

    public static final String TYPE = "city.innovation.policy.closed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Audience audience() {
        return Audience.PUBLIC;
    }

    @Override
    public UUID aggregateId() {
        return policy.policyId();
    }

    @Override
    public String departmentCode() {
        return policy.department();
    }
}
