package city.innovation.events.publication;

import city.innovation.events.Audience;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The policy is formulated; an important one after the sessions that it needs.
 *
 * @param policy what every event of a policy says
 * @param formulatedAt when it was formulated
 * @param sessions the sessions held that counted for it
 * @param ruleVersion version of the rule that held, from 1
 */
public record PolicyFormulated(@JsonUnwrapped PolicyFacts policy, Instant formulatedAt, int sessions, int ruleVersion)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.policy.formulated.v1";

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
