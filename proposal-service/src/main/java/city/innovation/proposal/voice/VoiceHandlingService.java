package city.innovation.proposal.voice;

import city.innovation.events.voice.VoiceAnswered;
import city.innovation.events.voice.VoiceAssigned;
import city.innovation.events.voice.VoiceReopened;
import city.innovation.events.voice.VoiceSolved;
import city.innovation.events.voice.VoiceUnsolvable;
import city.innovation.kit.http.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What becomes of a voice: who is in charge, what is answered and done, and whether that was enough. */
@ApplicationScoped
class VoiceHandlingService {

    private final VoiceDesk desk;
    private final VoiceRules rules;
    private final Clock clock;

    VoiceHandlingService(VoiceDesk desk, VoiceRules rules, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    Voice assign(UUID id, Version expected, VoiceRequests.Assign request) {
        Instant now = clock.instant();
        Voice voice = desk.take(id, expected, VoiceCommand.ASSIGN);
        VoiceSnapshot before = VoiceSnapshot.of(voice);
        voice.assign(request.department());
        return desk.finish(
                voice, VoiceCommand.ASSIGN, before, request.reason(), facts -> new VoiceAssigned(facts, now, null));
    }

    @Transactional
    Voice reassign(UUID id, Version expected, VoiceRequests.Assign request) {
        Instant now = clock.instant();
        Voice voice = desk.take(id, expected, VoiceCommand.REASSIGN);
        VoiceSnapshot before = VoiceSnapshot.of(voice);
        String former = voice.department();
        voice.reassign(request.department());
        return desk.finish(
                voice, VoiceCommand.REASSIGN, before, request.reason(), facts -> new VoiceAssigned(facts, now, former));
    }

    @Transactional
    Voice answer(UUID id, Version expected, String answer) {
        Instant now = clock.instant();
        Voice voice = desk.take(id, expected, VoiceCommand.ANSWER);
        VoiceSnapshot before = VoiceSnapshot.of(voice);
        voice.answer(answer, now);
        return desk.finish(voice, VoiceCommand.ANSWER, before, null, facts -> new VoiceAnswered(facts, now));
    }

    @Transactional
    Voice solve(UUID id, Version expected, String resolution) {
        Instant now = clock.instant();
        Voice voice = desk.take(id, expected, VoiceCommand.SOLVE);
        VoiceSnapshot before = VoiceSnapshot.of(voice);
        voice.solve(resolution, now);
        return desk.finish(voice, VoiceCommand.SOLVE, before, null, facts -> new VoiceSolved(facts, now));
    }

    @Transactional
    Voice declareUnsolvable(UUID id, Version expected, VoiceRequests.DeclareUnsolvable request) {
        Instant now = clock.instant();
        String code = request.reasonCode().name();
        Voice voice = desk.take(id, expected, VoiceCommand.DECLARE_UNSOLVABLE);
        VoiceSnapshot before = VoiceSnapshot.of(voice);
        voice.declareUnsolvable(code, request.reason(), now);
        return desk.finish(
                voice,
                VoiceCommand.DECLARE_UNSOLVABLE,
                before,
                request.reason(),
                facts -> new VoiceUnsolvable(facts, now, code));
    }

    /** Takes it up again for the one who spoke; answer and solution are due anew, counted from now. */
    @Transactional
    Voice reopen(UUID id, Version expected, String reason) {
        Instant now = clock.instant();
        Voice voice = desk.take(id, expected, VoiceCommand.REOPEN);
        VoiceSnapshot before = VoiceSnapshot.of(voice);
        String former = voice.state().name();
        VoiceTerms terms = rules.terms(voice.ruleVersion());
        voice.reopen(new Voice.Dues(rules.due(now, terms.answer()), rules.due(now, terms.resolve())));
        return desk.finish(voice, VoiceCommand.REOPEN, before, reason, facts -> new VoiceReopened(facts, now, former));
    }
}
