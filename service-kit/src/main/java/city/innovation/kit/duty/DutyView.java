package city.innovation.kit.duty;

import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A duty as its readers see it.
 *
 * @param kind the service's code
 * @param resourceType what it is about
 * @param title the resource's official title, absent if it has none
 * @param responsibleSubject the person who must act, if it is one
 * @param responsibleDepartment the department whose managers must act, if it is one
 * @param responsibleRole the role that must act, if it is one; within the department if both are given
 * @param openedAt when its clock started
 * @param dueOn the last day on which it is in time (Asia/Seoul)
 * @param dueAt the last millisecond of that day
 * @param overdue open, and that day is over
 * @param warnAt when seventy percent of the counted time are over
 * @param stage how far time has told
 * @param pauses times that are not counted
 * @param closedBy what ended it, for example a command
 * @param term the rule's term, absent if a day was agreed
 * @param ruleVersion the version of the rule that gave the term
 * @param right whether it may be done by its day, not must: it is then closed as {@code lapsed}, and never overdue
 */
@Schema(
        name = "Duty",
        requiredProperties = {
            "id",
            "kind",
            "resourceType",
            "resourceId",
            "state",
            "openedAt",
            "dueOn",
            "dueAt",
            "overdue",
            "stage",
            "pauses",
            "right"
        },
        examples = """
                {"id":"019a8f4e-2c3d-7a51-9d10-5f2f6f0c7b11","kind":"decide","resourceType":"proposal",
                 "resourceId":"019a8f4e-1111-7a51-9d10-5f2f6f0c7b10","title":"골목 주차 빈자리 안내",
                 "state":"OPEN","responsibleDepartment":"TRAFFIC","openedAt":"2026-03-02T01:15:00Z",
                 "dueOn":"2026-04-01","dueAt":"2026-04-01T14:59:59.999Z","overdue":false,
                 "warnAt":"2026-03-23T10:52:30Z","stage":"NONE","pauses":[],
                 "term":{"count":30,"unit":"CALENDAR_DAYS"},"ruleVersion":1,"right":false}""")
public record DutyView(
        UUID id,
        String kind,
        String resourceType,
        UUID resourceId,
        String title,
        DutyState state,
        String responsibleSubject,
        String responsibleDepartment,
        String responsibleRole,
        Instant openedAt,
        LocalDate dueOn,
        Instant dueAt,
        boolean overdue,
        Instant warnAt,
        DutyStage stage,
        List<Pause> pauses,
        Instant closedAt,
        String closedBy,
        Term term,
        Integer ruleVersion,
        boolean right) {

    static DutyView of(Duty duty, Instant now) {
        OpenDuty asked = duty.asked();
        Duty.Progress progress = duty.progress();
        return new DutyView(
                duty.id,
                asked.kind(),
                asked.resourceType(),
                asked.resourceId(),
                asked.title(),
                progress.state(),
                asked.responsible().subject(),
                asked.responsible().department(),
                asked.responsible().role(),
                asked.from(),
                CityTime.dateOf(progress.dueAt()),
                progress.dueAt(),
                progress.state() == DutyState.OPEN && duty.isLate(now),
                progress.warnAt(),
                progress.stage(),
                progress.pauses(),
                progress.closedAt(),
                progress.closedBy(),
                asked.term(),
                asked.ruleVersion(),
                asked.right());
    }
}
