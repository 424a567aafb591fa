package city.innovation.events.organisation;

import city.innovation.events.Audience;
import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A department is something else from a day on: new, renamed, moved or dissolved.
 *
 * @param departmentId the department, the same as the event's subject
 * @param code its code, which stays
 * @param title its name; an official one
 * @param kind its kind, as a code
 * @param parent code of the department above it, or null
 * @param validFrom the first day on which this holds, Asia/Seoul
 * @param validTo the last day on which the department exists, or null
 * @param successors codes of the departments that own from then on what it owned
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record DepartmentChanged(
        UUID departmentId,
        String code,
        String title,
        String kind,
        @MayBeAbsent String parent,
        LocalDate validFrom,
        @MayBeAbsent LocalDate validTo,
        List<String> successors,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned)
        implements OrganisationEvent {

    public static final String TYPE = "city.innovation.department.changed.v1";

    public DepartmentChanged {
        successors = List.copyOf(successors);
        links = List.copyOf(links);
    }

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
        return departmentId;
    }

    @Override
    public String departmentCode() {
        return code;
    }
}
