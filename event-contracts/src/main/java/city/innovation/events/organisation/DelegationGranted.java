package city.innovation.events.organisation;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who will be away lets another act in the own place, from one day to another.
 *
 * @param delegationId the delegation, the same as the event's subject
 * @param delegator subject id of the one who is away
 * @param department code of that one's department, or null
 * @param grade that one's grade, or null
 * @param roles wire names of the roles that are lent
 * @param deputy subject id of the one who acts
 * @param validFrom the first day, Asia/Seoul
 * @param validTo the last day, Asia/Seoul
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record DelegationGranted(
        UUID delegationId,
        String delegator,
        @MayBeAbsent String department,
        @MayBeAbsent String grade,
        List<String> roles,
        String deputy,
        LocalDate validFrom,
        LocalDate validTo,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned)
        implements OrganisationEvent {

    public static final String TYPE = "city.innovation.delegation.granted.v1";

    public DelegationGranted {
        roles = List.copyOf(roles);
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
