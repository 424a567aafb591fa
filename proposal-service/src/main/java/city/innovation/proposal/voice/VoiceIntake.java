package city.innovation.proposal.voice;

import city.innovation.events.Link;
import city.innovation.kit.access.Acting;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.ProposalTransferredAsComplaint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes voices of what was said elsewhere in this service. */
@ApplicationScoped
public class VoiceIntake {

    private final VoiceReception reception;
    private final VoiceRules rules;
    private final Acting acting;
    private final Clock clock;

    VoiceIntake(VoiceReception reception, VoiceRules rules, Acting acting, Clock clock) {
        this.reception = reception;
        this.rules = rules;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Receives what somebody said whom we don't know, for example a session's statement. Whether the caller may is the
     * asking feature's to say.
     *
     * @param channel a code of today's rules, for example {@code LISTENING_SESSION}
     * @param district code of the district concerned, or null
     * @param origin where it was said
     * @return the new voice
     * @throws Refusal 400 for an unknown channel or a text that may not stand
     */
    @Transactional
    public UUID receive(String channel, String title, String text, String district, Link origin) {
        Instant now = clock.instant();
        rules.flaw(channel, false, now).ifPresent(flaw -> {
            throw Refusal.of(List.of(flaw));
        });
        Arrival arrival = new Arrival(
                new VoiceClassification(channel, null, district, null, false),
                title,
                text,
                null,
                acting.subject(),
                null,
                List.of(origin),
                null,
                null,
                now,
                null);
        return reception.receive(List.of(arrival), "receive").getFirst().id();
    }

    /** A proposal that is handled as a complaint becomes its author's voice, once. */
    void receive(@Observes ProposalTransferredAsComplaint complaint) {
        Arrival arrival = new Arrival(
                new VoiceClassification("WEB", null, complaint.district(), null, false),
                complaint.title(),
                complaint.text(),
                complaint.author(),
                acting.subject(),
                null,
                List.of(new Link("origin", "proposal", complaint.proposalId().toString())),
                "proposal",
                complaint.proposalId().toString(),
                clock.instant(),
                null);
        reception
                .receive(List.of(arrival), "receive")
                .forEach(voice -> complaint.voice().set(voice.id()));
    }
}
