package city.innovation.events.organisation;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody serves elsewhere or otherwise from a day on; names are fetched from the directory.
 *
 * @param memberId the member, the same as the event's subject
 * @param subject the subject id, an employee number
 * @param department code of the department, or null
 * @param grade the official grade, or null
 * @param active whether in service from that day on
 * @param validFrom the first day on which this holds, Asia/Seoul
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record MemberChanged(
        UUID memberId,
        String subject,
        @MayBeAbsent String department,
        @MayBeAbsent String grade,
        boolean active,
        LocalDate validFrom,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned)
        implements OrganisationEvent {

    public static final String TYPE = "city.innovation.member.changed.v1";

    public MemberChanged {
        links = List.copyOf(links);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return memberId;
    }

    @Override
    public String departmentCode() {
        return department;
    }
}
