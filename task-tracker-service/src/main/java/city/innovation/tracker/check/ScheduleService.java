package city.innovation.tracker.check;

import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Sets the task force's yearly schedule; rounds that have not begun follow it. */
@ApplicationScoped
class ScheduleService {

    private static final String RESOURCE = "task-force-schedule";

    private final Schedules schedules;
    private final CheckCalendar calendar;
    private final CheckAccess access;
    private final Changes changes;

    ScheduleService(Schedules schedules, CheckCalendar calendar, CheckAccess access, Changes changes) {
        this.schedules = schedules;
        this.calendar = calendar;
        this.access = access;
        this.changes = changes;
    }

    Schedule of(int year) {
        access.requireReader();
        return schedules.of(year);
    }

    /** Puts another schedule in the place of the year's. */
    @Transactional
    Schedule set(int year, Version expected, Schedule.Plan plan) {
        access.require(access.isManager() || access.isTaskForce());
        Schedule old = schedules.lock(year);
        Version.require(expected, old.version());
        plan.requireSound(year);
        Schedule written = schedules.write(year, plan);
        calendar.follow(year);
        UUID id = UUID.nameUUIDFromBytes((RESOURCE + year).getBytes(StandardCharsets.UTF_8));
        Diff diff = Diff.none().with("rounds", old.rounds(), written.rounds());
        changes.record(RESOURCE, id, written.version(), "set", null, null, diff);
        return written;
    }
}
