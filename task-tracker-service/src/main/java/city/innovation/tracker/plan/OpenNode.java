package city.innovation.tracker.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan, or an area, task or project of one, as everybody may know of it.
 *
 * @param kind {@code PLAN}, or that of a node
 * @param parentCode code of the node above; null at the top and of plans
 * @param department code; null of plans
 * @param state of projects; null of others
 * @param weight among its siblings; null of plans
 * @param progressBp in basis points; null where nothing counts
 * @param plannedBp what the dates plan for today, in basis points; null without dates
 */
public record OpenNode(
        String planCode,
        int planYear,
        PlanState planState,
        UUID id,
        String kind,
        String code,
        String parentCode,
        String title,
        String department,
        Detail detail,
        ProjectState state,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer weight,
        Integer progressBp,
        Integer plannedBp) {

    /** What its figures are not made of. */
    public record Detail(String district, String challenge, Long budgetWon, Long executedWon) {

        static final Detail NONE = new Detail(null, null, null, null);
    }
}
