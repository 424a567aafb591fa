package city.innovation.proposal.voice;

import city.innovation.events.voice.VoiceAssigned;
import city.innovation.events.voice.VoiceReceived;
import city.innovation.kit.change.Changes;
import city.innovation.kit.rule.Versioned;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes voices in, one or hundreds at once, with their records, duties and events. */
@ApplicationScoped
class VoiceReception {

    private final VoiceRows rows;
    private final VoiceRules rules;
    private final VoiceDuties duties;
    private final VoiceNews news;
    private final Changes changes;

    VoiceReception(VoiceRows rows, VoiceRules rules, VoiceDuties duties, VoiceNews news, Changes changes) {
        this.rows = rows;
        this.rules = rules;
        this.duties = duties;
        this.news = news;
        this.changes = changes;
    }

    /**
     * Stores those that are not there yet, in the running transaction.
     *
     * @param command for the change record
     * @return the new ones, as they stand now
     */
    List<Voice> receive(List<Arrival> arrivals, String command) {
        List<Voice> voices = arrivals.stream().map(this::voice).toList();
        Set<UUID> stored = rows.insert(voices);
        List<Voice> received =
                voices.stream().filter(voice -> stored.contains(voice.id())).toList();
        received.forEach(voice -> tell(voice, command));
        return received;
    }

    private Voice voice(Arrival arrival) {
        Versioned<VoiceTerms> terms = rules.terms(arrival.receivedAt());
        Voice voice = new Voice(
                GUID.v7().toUUID(),
                rules.number(arrival.receivedAt()),
                arrival,
                terms.version(),
                new Voice.Dues(
                        rules.due(arrival.receivedAt(), terms.data().answer()),
                        rules.due(arrival.receivedAt(), terms.data().resolve())));
        voice.nextEvent();
        if (arrival.history() != null) {
            voice.tookPlace(arrival.history(), arrival.department());
        } else if (arrival.department() != null) {
            voice.assign(arrival.department());
            voice.nextEvent();
        }
        return voice;
    }

    private void tell(Voice voice, String command) {
        changes.record(VoicePaths.RESOURCE, voice.id(), voice.version(), command, voice.ruleVersion(), null, null);
        duties.receive(voice);
        news.tell(
                voice,
                1,
                facts -> new VoiceReceived(
                        facts,
                        voice.receivedAt(),
                        voice.outcome().answeredAt(),
                        voice.outcome().resolvedAt()));
        if (voice.eventSequence() > 1) {
            news.tell(voice, 2, facts -> new VoiceAssigned(facts, voice.receivedAt(), null));
        }
    }
}
