package city.innovation.events.plan;

import city.innovation.events.Contributor;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A project was carried out; what it brought is provisional.
 *
 * @param project what every event of a project says
 * @param completedAt when it was completed
 * @param firstEffectOn the first day of its effect, Asia/Seoul
 * @param progressBp its progress in basis points
 * @param executedWon what was spent, in won, or null
 * @param implementers who carried it out, with shares of 10,000 in all; empty where nobody is named
 * @param savingWon expected to be saved or earned in the first year, in won, or null
 * @param costWon what it cost to get there, in won, or null
 * @param costClass the class of cost that is saved, as a code, or null
 * @param hoursSaved working hours expected to be saved in the first year, or null
 * @param hoursAdded working hours expected to be added in the first year, or null
 * @param citizensServed people expected to have something of it in the first year, or null
 */
public record ProjectCompleted(
        @JsonUnwrapped ProjectFacts project,
        Instant completedAt,
        LocalDate firstEffectOn,
        int progressBp,
        @MayBeAbsent Long executedWon,
        List<Contributor> implementers,
        @MayBeAbsent Long savingWon,
        @MayBeAbsent Long costWon,
        @MayBeAbsent String costClass,
        @MayBeAbsent Long hoursSaved,
        @MayBeAbsent Long hoursAdded,
        @MayBeAbsent Long citizensServed)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "completed.v1";

    public ProjectCompleted {
        implementers = List.copyOf(implementers);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return project.projectId();
    }

    @Override
    public String departmentCode() {
        return project.department();
    }

    @Override
    public String planCode() {
        return project.planCode();
    }
}
