package city.innovation.events.proposal;

import city.innovation.events.Concerned;
import city.innovation.events.Contributor;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a proposal says, so that nobody needs to call back. Flat in JSON, beside the event's own fields.
 *
 * @param proposalId the proposal, the same as the event's subject
 * @param number the number people use, for example {@code P-2026-000123}
 * @param state the state after the event
 * @param kind its kind, as a code of the rules
 * @param title its title, public by law
 * @param responsibleDepartment code of the department in charge, or null while there is none
 * @param contributors the proposers, with shares of 10,000 in all
 * @param revision the content that holds, from 1
 * @param ruleVersion version of the rules that it began under, from 1
 * @param imported whether it came by a historic import; rewards and evaluation ignore those
 * @param identityProtected whether only reward officers may learn who proposed it
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record ProposalFacts(
        UUID proposalId,
        String number,
        String state,
        String kind,
        String title,
        @MayBeAbsent String responsibleDepartment,
        List<Contributor> contributors,
        int revision,
        int ruleVersion,
        boolean imported,
        boolean identityProtected,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public ProposalFacts {
        contributors = List.copyOf(contributors);
        links = List.copyOf(links);
    }
}
