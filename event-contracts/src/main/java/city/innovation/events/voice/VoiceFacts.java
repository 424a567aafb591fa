package city.innovation.events.voice;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a voice says, so that nobody needs to call back. Neither title nor text: they are a private
 * person's. Flat in JSON, beside the event's own fields.
 *
 * @param voiceId the voice, the same as the event's subject
 * @param number the number people use, for example {@code V-2026-000123}
 * @param state the state after the event
 * @param channel how it came, as a code of the rules
 * @param socialChannelId the registered social channel that it came by, or null
 * @param district code of the district concerned, or null
 * @param challenge code of the city challenge concerned, or null
 * @param responsibleDepartment code of the department in charge, or null while there is none
 * @param resolveDueAt when it must be solved or found unsolvable
 * @param ruleVersion version of the terms that it began under, from 1
 * @param imported whether it came by a historic import, which opens no duties
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record VoiceFacts(
        UUID voiceId,
        String number,
        String state,
        String channel,
        @MayBeAbsent UUID socialChannelId,
        @MayBeAbsent String district,
        @MayBeAbsent String challenge,
        @MayBeAbsent String responsibleDepartment,
        Instant resolveDueAt,
        int ruleVersion,
        boolean imported,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public VoiceFacts {
        links = List.copyOf(links);
    }
}
