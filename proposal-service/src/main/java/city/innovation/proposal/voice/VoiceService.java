package city.innovation.proposal.voice;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.Person;
import city.innovation.proposal.call.Challenges;
import city.innovation.proposal.channel.SocialChannel;
import city.innovation.proposal.channel.SocialChannels;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Receives voices from people and systems. */
@ApplicationScoped
class VoiceService {

    private final VoiceReception reception;
    private final Voices voices;
    private final VoiceAccess access;
    private final Checks checks;
    private final Person.Register people;

    VoiceService(VoiceReception reception, Voices voices, VoiceAccess access, Checks checks, Person.Register people) {
        this.reception = reception;
        this.voices = voices;
        this.access = access;
        this.checks = checks;
        this.people = people;
    }

    /** What a voice from outside must keep to. */
    @ApplicationScoped
    static class Checks {

        private final VoiceRules rules;
        private final SocialChannels channels;
        private final Challenges challenges;
        private final Clock clock;

        Checks(VoiceRules rules, SocialChannels channels, Challenges challenges, Clock clock) {
            this.rules = rules;
            this.channels = channels;
            this.challenges = challenges;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        List<Flaw> flaws(NewVoice request) {
            List<Flaw> flaws = new ArrayList<>(flaws(request.classification()));
            if ((request.source() == null) != (request.externalId() == null)) {
                flaws.add(Flaw.ofBody("/externalId", "voice.source.both"));
            }
            if (request.receivedAt() != null && request.receivedAt().isAfter(now())) {
                flaws.add(Flaw.ofBody("/receivedAt", "import.future"));
            }
            return flaws;
        }

        List<Flaw> flaws(VoiceClassification filed) {
            List<Flaw> flaws = new ArrayList<>(challenge(filed.challenge()));
            rules.flaw(filed.channel(), filed.socialChannel() != null, now()).ifPresent(flaws::add);
            if (filed.socialChannel() != null
                    && channels.find(filed.socialChannel())
                            .filter(SocialChannel::active)
                            .isEmpty()) {
                flaws.add(Flaw.ofBody("/socialChannel", "voice.social-channel.unknown"));
            }
            return flaws;
        }

        /** A city that has named challenges knows no others. */
        List<Flaw> challenge(String code) {
            return challenges.admit(code)
                    ? List.of()
                    : List.of(Flaw.ofBody("/challenge", "proposal.challenge.unknown"));
        }
    }

    /** What became of a delivery: the voice, and whether it is new. */
    record Receipt(Voice voice, boolean isNew) {}

    /** Receives a voice. One whose source and id are known changes nothing and is given back as it stands. */
    @Transactional
    Receipt receive(NewVoice request) {
        Caller caller = access.caller();
        access.require(VoiceAccess.maySpeak(caller));
        access.require(!request.isTakenDown() || VoiceAccess.mayTake(caller));
        access.require(access.mayBringTo(request.department()));
        List<Flaw> flaws = checks.flaws(request);
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
        List<Voice> received = reception.receive(List.of(arrival(request, author(request, caller))), "receive");
        return received.isEmpty()
                ? new Receipt(known(request.source(), request.externalId()), false)
                : new Receipt(received.getFirst(), true);
    }

    private Arrival arrival(NewVoice request, String author) {
        return new Arrival(
                request.classification(),
                request.title(),
                request.text(),
                author,
                access.caller().subject(),
                request.department(),
                List.of(),
                request.source(),
                request.externalId(),
                request.receivedAt() == null ? checks.now() : request.receivedAt(),
                null);
    }

    private String author(NewVoice request, Caller caller) {
        NewVoice.Speaker speaker = request.onBehalfOf();
        if (speaker == null) {
            people.meet(caller);
            return caller.subject();
        }
        if (speaker.subject() == null && speaker.name() == null) {
            return null;
        }
        String subject =
                speaker.subject() == null ? "X-" + GUID.v4().toUUID() : speaker.subject(); // opaque: names are erasable
        people.introduce(subject, speaker.name());
        return subject;
    }

    private Voice known(String source, String externalId) {
        Voice voice = voices.from(source, externalId);
        if (voice == null || access.relations(voice).isEmpty()) {
            throw new Refusal(ProblemType.CONFLICT).detailed("voice.source.known");
        }
        return voice;
    }
}
