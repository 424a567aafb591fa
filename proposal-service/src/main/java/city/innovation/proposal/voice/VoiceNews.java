package city.innovation.proposal.voice;

import city.innovation.events.Concerned;
import city.innovation.events.voice.VoiceEvent;
import city.innovation.events.voice.VoiceFacts;
import city.innovation.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Tells the world what happened to voices: codes, dates and opaque ids, never what was said. */
@ApplicationScoped
class VoiceNews {

    private final Outbox outbox;

    VoiceNews(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells the event of the facts after the change. */
    void tell(Voice voice, long sequence, Function<VoiceFacts, VoiceEvent> event) {
        outbox.append(event.apply(facts(voice)), sequence);
    }

    private static VoiceFacts facts(Voice voice) {
        VoiceClassification filed = voice.classification();
        return new VoiceFacts(
                voice.id(),
                voice.number(),
                voice.state().name(),
                filed.channel(),
                filed.socialChannel(),
                filed.district(),
                filed.challenge(),
                voice.department(),
                voice.resolveDueAt(),
                voice.ruleVersion(),
                voice.origin() != null,
                voice.links(),
                new Concerned(
                        voice.author() == null ? List.of() : List.of(voice.author()),
                        voice.department() == null ? List.of() : List.of(voice.department())));
    }
}
