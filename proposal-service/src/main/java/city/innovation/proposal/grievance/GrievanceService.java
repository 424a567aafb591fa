package city.innovation.proposal.grievance;

import city.innovation.events.voice.GrievanceClosed;
import city.innovation.events.voice.GrievanceFollowedUp;
import city.innovation.events.voice.GrievanceOpened;
import city.innovation.events.voice.GrievanceRecommended;
import city.innovation.events.voice.GrievanceResponded;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.voice.KnownVoice;
import city.innovation.proposal.voice.KnownVoices;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the ombudsman does with a grievance, and how the department responds. */
@ApplicationScoped
class GrievanceService {

    private final GrievanceDesk desk;
    private final Grievances grievances;
    private final GrievanceAccess access;
    private final Outside outside;
    private final Clock clock;

    GrievanceService(GrievanceDesk desk, Grievances grievances, GrievanceAccess access, Outside outside, Clock clock) {
        this.desk = desk;
        this.grievances = grievances;
        this.access = access;
        this.outside = outside;
        this.clock = clock;
    }

    /** What a grievance is begun with. */
    @Singleton
    static class Outside {

        private final KnownVoices voices;
        private final GrievanceRules rules;

        Outside(KnownVoices voices, GrievanceRules rules) {
            this.voices = voices;
            this.rules = rules;
        }
    }

    /** Takes a voice up; 409 if it is one already. */
    @Transactional
    Grievance open(GrievanceRequests.Open request) {
        access.requireOmbudsman();
        KnownVoice voice = outside.voices.require(request.voiceId());
        if (grievances.isTaken(voice.id())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("grievance.voice.taken");
        }
        Instant now = clock.instant();
        Grievance grievance = new Grievance(
                GUID.v7().toUUID(),
                outside.rules.number(now),
                voice.id(),
                access.caller().subject(),
                request.ground(),
                outside.rules.version(now),
                now);
        return desk.open(grievance, facts -> new GrievanceOpened(facts, now));
    }

    /** Recommends something; to the department in charge of the voice, unless another is named. */
    @Transactional
    Grievance recommend(UUID id, Version expected, GrievanceRequests.Recommend request) {
        Instant now = clock.instant();
        Grievance grievance = take(id, expected, GrievanceCommand.RECOMMEND);
        requireAhead(request.followUpOn(), "/followUpOn", now);
        String department = request.department() == null
                ? outside.voices.require(grievance.voice()).department()
                : request.department();
        if (department == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/department", "grievance.recommendation.department")));
        }
        Map<String, Object> before = GrievanceDesk.snapshot(grievance);
        grievance.recommend(request.recommendation(), department, request.followUpOn(), now);
        return desk.finish(
                grievance,
                GrievanceCommand.RECOMMEND,
                before,
                facts -> new GrievanceRecommended(facts, now, request.followUpOn()));
    }

    @Transactional
    Grievance respond(UUID id, Version expected, GrievanceRequests.Respond request) {
        Instant now = clock.instant();
        Grievance grievance = take(id, expected, GrievanceCommand.RESPOND);
        Map<String, Object> before = GrievanceDesk.snapshot(grievance);
        grievance.respond(request.response(), request.text(), now);
        return desk.finish(
                grievance,
                GrievanceCommand.RESPOND,
                before,
                facts -> new GrievanceResponded(facts, now, request.response().name()));
    }

    @Transactional
    Grievance followUp(UUID id, Version expected, GrievanceRequests.Follow request) {
        Instant now = clock.instant();
        Grievance grievance = take(id, expected, GrievanceCommand.FOLLOW_UP);
        requireAhead(request.nextOn(), "/nextOn", now);
        Map<String, Object> before = GrievanceDesk.snapshot(grievance);
        grievance.followUp(new FollowUp(now, request.finding(), request.note(), request.nextOn()));
        return desk.finish(
                grievance,
                GrievanceCommand.FOLLOW_UP,
                before,
                facts -> new GrievanceFollowedUp(facts, now, request.finding().name(), request.nextOn()));
    }

    @Transactional
    Grievance close(UUID id, Version expected, GrievanceRequests.Close request) {
        Instant now = clock.instant();
        Grievance grievance = take(id, expected, GrievanceCommand.CLOSE);
        Map<String, Object> before = GrievanceDesk.snapshot(grievance);
        grievance.close(request.finding(), request.conclusion(), now);
        return desk.finish(
                grievance,
                GrievanceCommand.CLOSE,
                before,
                facts -> new GrievanceClosed(facts, now, request.finding().name()));
    }

    private Grievance take(UUID id, Version expected, GrievanceCommand command) {
        Grievance grievance = grievances.require(id);
        access.require(command, grievance);
        Version.require(expected, grievance.version());
        return grievance;
    }

    private static void requireAhead(LocalDate day, String pointer, Instant now) {
        if (day != null && day.isBefore(CityTime.dateOf(now))) {
            throw Refusal.of(List.of(Flaw.ofBody(pointer, "grievance.day.past")));
        }
    }
}
