package city.innovation.events.session;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a session says, so that nobody needs to call back. Flat in JSON, beside the event's own fields.
 *
 * @param sessionId the session, the same as the event's subject
 * @param number the number people use, for example {@code S-2026-000046}
 * @param state the state after the event
 * @param kind its kind, as a code of the rules
 * @param title its title; sessions are official
 * @param policyId the policy of the tracker's register that it belongs to, or null
 * @param challenge code of the city challenge it serves, or null
 * @param district code of the district it is about, or null
 * @param responsibleDepartment code of the department that runs it
 * @param startsAt when it begins, or null while there is no date
 * @param revision the content that holds, from 1
 * @param ruleVersion version of the kinds' rule that it was planned under, from 1
 * @param internal whether it is for officials alone
 * @param links what it is tied to
 * @param part which part of those whom it concerns this event names, from 1; null where it names all
 * @param parts how many events tell the same, each to others of those whom it concerns; null for one
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record SessionFacts(
        UUID sessionId,
        String number,
        String state,
        String kind,
        String title,
        @MayBeAbsent UUID policyId,
        @MayBeAbsent String challenge,
        @MayBeAbsent String district,
        String responsibleDepartment,
        @MayBeAbsent Instant startsAt,
        int revision,
        int ruleVersion,
        boolean internal,
        List<Link> links,
        @MayBeAbsent Integer part,
        @MayBeAbsent Integer parts,
        @JsonProperty("notify") Concerned concerned) {

    public SessionFacts {
        links = List.copyOf(links);
    }
}
