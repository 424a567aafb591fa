package city.innovation.proposal.group;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.session.KnownSession;
import city.innovation.proposal.session.KnownSessions;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records when groups met, and who came. */
@ApplicationScoped
class MeetingService {

    private static final String RESOURCE = "group-meeting";

    private final Groups groups;
    private final GroupAccess access;
    private final Meetings meetings;
    private final KnownSessions sessions;
    private final Changes changes;

    MeetingService(Groups groups, GroupAccess access, Meetings meetings, KnownSessions sessions, Changes changes) {
        this.groups = groups;
        this.access = access;
        this.meetings = meetings;
        this.sessions = sessions;
        this.changes = changes;
    }

    @Transactional
    Meeting meet(UUID groupId, Meeting.New request) {
        Group group = groups.lock(groupId);
        access.require(access.runs(group));
        if (group.state() == GroupState.DISSOLVED) {
            throw new Refusal(ProblemType.CONFLICT).detailed("group.dissolved");
        }
        Facts facts = facts(groupId, request, null, "");
        UUID id = GUID.v7().toUUID();
        meetings.add(id, groupId, request, facts);
        Meeting made = meetings.require(groupId, id);
        changes.record(RESOURCE, id, made.version(), "meet", null, null, null);
        return made;
    }

    /** Puts right what was recorded, all of it. */
    @Transactional
    Meeting correct(UUID groupId, UUID id, Version expected, Meeting.Correct request) {
        Group group = groups.lock(groupId);
        access.require(access.runs(group));
        Meeting old = meetings.require(groupId, id);
        Version.require(expected, old.version());
        Facts facts = facts(groupId, request.meeting(), id, "/meeting");
        meetings.change(id, request.meeting(), facts);
        Meeting corrected = meetings.require(groupId, id);
        Diff diff = Diff.none()
                .with("heldOn", old.heldOn(), corrected.heldOn())
                .with("topic", old.topic(), corrected.topic())
                .with("attendance", old.attendance(), corrected.attendance())
                .with("sessionId", old.sessionId(), corrected.sessionId());
        changes.record(RESOURCE, id, corrected.version(), "correct", null, request.reason(), diff);
        return corrected;
    }

    /** The day and the number that hold. */
    record Facts(LocalDate heldOn, int attendance) {}

    private Facts facts(UUID groupId, Meeting.New request, UUID self, String place) {
        KnownSession session = request.sessionId() == null ? null : sessions.require(request.sessionId());
        if (session != null && session.heldOn() == null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("group.meeting.not-held");
        }
        if (session != null && meetings.isRecorded(groupId, session.id(), self)) {
            throw new Refusal(ProblemType.CONFLICT, session.number()).detailed("group.meeting.twice");
        }
        LocalDate standard = session == null ? meetings.today() : session.heldOn();
        LocalDate heldOn = request.heldOn() == null ? standard : request.heldOn();
        if (heldOn.isAfter(meetings.today())) {
            throw Refusal.of(List.of(Flaw.ofBody(place + "/heldOn", "session.held.future")));
        }
        List<String> strangers = meetings.strangers(groupId, request.attendees());
        if (!strangers.isEmpty()) {
            throw Refusal.of(List.of(
                    Flaw.ofBody(place + "/attendees", "group.meeting.strangers", String.join(", ", strangers))));
        }
        int least = request.attendees().size();
        int people = session == null ? least : Math.max(least, session.people());
        int attendance = request.attendance() == null ? people : request.attendance();
        if (attendance < least) {
            throw Refusal.of(List.of(Flaw.ofBody(place + "/attendance", "group.meeting.fewer", least)));
        }
        return new Facts(heldOn, attendance);
    }
}
