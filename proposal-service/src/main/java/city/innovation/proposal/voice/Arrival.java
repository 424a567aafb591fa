package city.innovation.proposal.voice;

import city.innovation.events.Link;
import java.time.Instant;
import java.util.List;

/**
 * What a voice arrives with.
 *
 * @param classification how it is filed
 * @param author subject id of who spoke, or null where nobody knows
 * @param receivedBy subject id of who took it down or delivered it
 * @param department code of the department that is in charge at once, or null
 * @param links where it comes from
 * @param source names the system or file that delivers it, or null
 * @param externalId its id there; null exactly when the source is
 * @param receivedAt when it came in
 * @param history what became of it before it came here; null for a new one
 */
record Arrival(
        VoiceClassification classification,
        String title,
        String text,
        String author,
        String receivedBy,
        String department,
        List<Link> links,
        String source,
        String externalId,
        Instant receivedAt,
        History history) {

    Arrival {
        links = List.copyOf(links);
    }

    /**
     * What became of a historic voice.
     *
     * @param origin the import that brings it
     * @param state where it stands
     */
    record History(String origin, VoiceState state, VoiceOutcome outcome) {}
}
