package city.innovation.events.plan;

import city.innovation.events.MayBeAbsent;
import java.util.UUID;

/**
 * How far a node of a plan is.
 *
 * @param nodeId the node; of the plan itself the plan's id
 * @param kind {@code PLAN}, {@code AREA}, {@code TASK} or {@code PROJECT}
 * @param code its code
 * @param progressBp its progress in basis points, or null where nothing counts
 * @param plannedBp what its dates plan for the day, in basis points, or null where nothing counts
 */
public record NodeFigure(
        UUID nodeId,
        String kind,
        String code,
        @MayBeAbsent Integer progressBp,
        @MayBeAbsent Integer plannedBp) {}
