package city.innovation.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * Something that happened to one aggregate, told to the world as a CloudEvent in binary mode. The record's own
 * components are the event's data; what is ignored for JSON here travels in the attributes.
 */
public interface DomainEvent {

    /** What every {@code dataschema} begins with; the type follows, whose last part is the version. */
    String SCHEMA_PREFIX = "urn:city-innovation:event-schema:";

    /** The aggregate: the event's {@code subject}, its Kafka key and {@code partitionkey}. */
    @JsonIgnore
    UUID aggregateId();

    /** The wire type, for example {@code city.innovation.proposal.submitted.v1}. */
    @JsonIgnore
    String type();

    /** The producer's topic, for example {@code innovation.proposals}. */
    @JsonIgnore
    String topic();

    /** Who may see it. */
    @JsonIgnore
    default Audience audience() {
        return Audience.STAFF;
    }

    /** The department concerned, or null. */
    @JsonIgnore
    default String departmentCode() {
        return null;
    }

    /** The plan concerned, or null. */
    @JsonIgnore
    default String planCode() {
        return null;
    }
}
