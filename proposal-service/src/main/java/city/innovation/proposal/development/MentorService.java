package city.innovation.proposal.development;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may be a mentor: registered by innovation managers. */
@ApplicationScoped
class MentorService {

    private static final String KIND = "mentor";
    private static final Set<Role> READERS =
            Set.of(Role.INNOVATION_MANAGER, Role.DEPARTMENT_MANAGER, Role.EXECUTIVE, Role.MENTOR, Role.AUDITOR);

    private final Mentors mentors;
    private final Acting acting;
    private final Changes changes;
    private final Clock clock;

    MentorService(Mentors mentors, Acting acting, Changes changes, Clock clock) {
        this.mentors = mentors;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    /** Refuses (401, 403) who has nothing to do with mentors. */
    void requireReader() {
        require(mayRead(acting.caller()));
    }

    static boolean mayRead(Caller caller) {
        return caller.roles().stream().anyMatch(READERS::contains);
    }

    @Transactional
    Mentor register(NewMentor request) {
        requireManager();
        UUID id = GUID.v7().toUUID();
        if (!mentors.add(id, request, clock.instant())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("mentor.twice");
        }
        changes.record(KIND, id, 1, "register", null, null, null);
        return mentors.require(id);
    }

    @Transactional
    Mentor change(UUID id, Version expected, MentorChange request) {
        requireManager();
        Mentor before = mentors.require(id);
        Version.require(expected, before.version());
        mentors.change(id, before.version(), request);
        Mentor after = mentors.require(id);
        Diff diff = Diff.between(fields(before), fields(after));
        changes.record(KIND, id, after.version(), "change", null, null, diff);
        return after;
    }

    private static Map<String, Object> fields(Mentor mentor) {
        return Map.of("tags", List.copyOf(mentor.tags()), "capacity", mentor.capacity(), "active", mentor.active());
    }

    private void requireManager() {
        require(acting.caller().has(Role.INNOVATION_MANAGER));
    }

    private void require(boolean may) {
        if (!may) {
            throw new Refusal(acting.caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }
}
