package city.innovation.events.group;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a group says. Flat in JSON, beside the event's own fields.
 *
 * @param groupId the group, the same as the event's subject
 * @param number the number people use, for example {@code G-2026-000003}
 * @param state the state after the event
 * @param kind its kind, as a code of the rules
 * @param title what the group is called
 * @param challenge code of the city challenge it serves, or null
 * @param district code of the district it is about, or null
 * @param responsibleDepartment code of the department that looks after it
 * @param termFrom the first day of its term, Asia/Seoul
 * @param termTo the last day of its term, Asia/Seoul
 * @param places how many members it may have
 * @param members how many it has after the event
 * @param ruleVersion version of the kinds' rule that it was founded under, from 1
 * @param links what it is tied to
 * @param part which part of those whom it concerns this event names, from 1; null where it names all
 * @param parts how many events tell the same, each to others of those whom it concerns; null for one
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record GroupFacts(
        UUID groupId,
        String number,
        String state,
        String kind,
        String title,
        @MayBeAbsent String challenge,
        @MayBeAbsent String district,
        String responsibleDepartment,
        LocalDate termFrom,
        LocalDate termTo,
        int places,
        int members,
        int ruleVersion,
        List<Link> links,
        @MayBeAbsent Integer part,
        @MayBeAbsent Integer parts,
        @JsonProperty("notify") Concerned concerned) {

    public GroupFacts {
        links = List.copyOf(links);
    }
}
