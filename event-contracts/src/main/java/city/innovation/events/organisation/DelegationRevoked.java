package city.innovation.events.organisation;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A delegation holds no longer, before its last day.
 *
 * @param delegationId the delegation, the same as the event's subject
 * @param delegator subject id of the one who was away
 * @param department code of that one's department, or null
 * @param deputy subject id of the one who acted
 * @param revokedAt when
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record DelegationRevoked(
        UUID delegationId,
        String delegator,
        @MayBeAbsent String department,
        String deputy,
        Instant revokedAt,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned)
        implements OrganisationEvent {

    public static final String TYPE = "city.innovation.delegation.revoked.v1";

    public DelegationRevoked {
        links = List.copyOf(links);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return delegationId;
    }

    @Override
    public String departmentCode() {
        return department;
    }
}
