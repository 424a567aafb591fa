package city.innovation.proposal.voice;

import city.innovation.events.voice.VoiceEvent;
import city.innovation.events.voice.VoiceFacts;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** What every command on a voice has in common: who may, on which version; then duties, record and event. */
@ApplicationScoped
class VoiceDesk {

    private final Voices voices;
    private final VoiceAccess access;
    private final VoiceDuties duties;
    private final Changes changes;
    private final VoiceNews news;

    VoiceDesk(Voices voices, VoiceAccess access, VoiceDuties duties, Changes changes, VoiceNews news) {
        this.voices = voices;
        this.access = access;
        this.duties = duties;
        this.changes = changes;
        this.news = news;
    }

    /** The voice for a command of the table: 404, 403, then 428 or 412. The state is checked by the aggregate. */
    Voice take(UUID id, Version expected, VoiceCommand command) {
        Voice voice = voices.require(id);
        access.require(command, voice);
        Version.require(expected, voice.version());
        return voice;
    }

    /**
     * Finishes a command of the table.
     *
     * @param before as it was, from {@link VoiceSnapshot#of}
     * @param event makes the event of the facts after the change
     */
    Voice finish(
            Voice voice,
            VoiceCommand command,
            VoiceSnapshot before,
            String reason,
            Function<VoiceFacts, VoiceEvent> event) {
        long sequence = voice.nextEvent();
        record(voice, command.wireName(), before, reason);
        duties.move(voice, command);
        if (command == VoiceCommand.ASSIGN || command == VoiceCommand.REASSIGN) {
            duties.handOver(voice);
        }
        news.tell(voice, sequence, event);
        return voice;
    }

    /** Finishes a change that the world is not told of. */
    Voice record(Voice voice, String command, VoiceSnapshot before, String reason) {
        voices.flush(); // a version made stale meanwhile fails here, not at commit
        Diff diff = Diff.between(before.fields(), VoiceSnapshot.of(voice).fields());
        changes.record(VoicePaths.RESOURCE, voice.id(), voice.version(), command, voice.ruleVersion(), reason, diff);
        return voice;
    }
}
