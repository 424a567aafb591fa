package city.innovation.tracker.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a node stands in its plan at some instant.
 *
 * @param parentId the node above it; null at the top
 * @param weight what it weighs among its siblings, from 1
 * @param state of a project; null of others
 * @param progressBp of a project, in basis points
 * @param startsOn its first day, or null
 * @param endsOn its last day, or null
 */
record Standing(
        UUID id,
        UUID parentId,
        NodeKind kind,
        String code,
        String title,
        String department,
        int version,
        int weight,
        ProjectState state,
        int progressBp,
        LocalDate startsOn,
        LocalDate endsOn) {

    /** What its dates plan for the end of that day, in basis points; null without dates. */
    Integer plannedBp(LocalDate on) {
        return startsOn == null || endsOn == null ? null : Planned.bp(startsOn, endsOn, on);
    }
}
