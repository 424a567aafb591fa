package city.innovation.proposal.voice;

import city.innovation.kit.http.Answers;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Set;

/** Shows voices to callers, each what they may see. */
@ApplicationScoped
class VoiceViews {

    private final VoiceAccess access;
    private final Person.Register people;
    private final Answers answers;
    private final Clock clock;

    VoiceViews(VoiceAccess access, Person.Register people, Answers answers, Clock clock) {
        this.access = access;
        this.people = people;
        this.answers = answers;
        this.clock = clock;
    }

    /** The voice (200), or that the caller's copy is the same (304). */
    Response ok(Voice voice) {
        return answers.ok(of(voice), voice.version());
    }

    Response created(Voice voice) {
        return answers.created(VoicePaths.VOICES + "/" + voice.id(), of(voice), voice.version());
    }

    private VoiceView of(Voice voice) {
        Set<VoiceRelation> relations = access.relations(voice);
        boolean inside = relations.size() > 1 || !relations.contains(VoiceRelation.PUBLIC);
        VoiceClassification filed = voice.classification();
        VoiceOutcome outcome = voice.outcome();
        return new VoiceView(
                voice.id(),
                voice.number(),
                voice.version(),
                voice.state(),
                filed.channel(),
                filed.socialChannel(),
                voice.title(),
                voice.text(),
                filed.district(),
                filed.challenge(),
                voice.department(),
                filed.open(),
                access.mayKnowAuthor(relations) ? author(voice) : null,
                VoiceView.VoiceLink.of(voice.links()),
                outcome.answer(),
                outcome.resolution(),
                outcome.reasonCode(),
                inside ? voice.grievance() : null,
                voice.ruleVersion(),
                voice.origin() != null,
                inside ? voice.source() : null,
                inside ? voice.externalId() : null,
                voice.receivedAt(),
                CityTime.dateOf(voice.answerDueAt()),
                CityTime.dateOf(voice.resolveDueAt()),
                outcome.answeredAt(),
                outcome.resolvedAt(),
                voice.isOverdue(clock.instant()));
    }

    private VoiceView.Author author(Voice voice) {
        return voice.author() == null
                ? null
                : new VoiceView.Author(
                        voice.author(), people.nameOf(voice.author()).orElse(null));
    }
}
