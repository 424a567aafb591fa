package city.innovation.tracker.check;

import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.PlanBook;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What is checked, as it stood when the check was opened: the figures are frozen.
 *
 * @param nodeId the area, task or project
 * @param planId its plan; null while it is unplaced
 * @param department code of the department in charge
 * @param key whether it was a key task
 * @param plannedBp what its dates planned, in basis points; null without dates
 * @param actualBp how far it was, in basis points; null where nothing counts
 */
@Embeddable
record Subject(
        @Column(name = "node_id") UUID nodeId,
        @Column(name = "plan_id") UUID planId,
        String department,
        @Column(name = "key_task") boolean key,
        @Column(name = "planned_bp") Integer plannedBp,
        @Column(name = "actual_bp") Integer actualBp) {

    static Subject of(Node node, boolean key, PlanBook.Figures figures) {
        return new Subject(
                node.id(), node.planId(), node.content().department(), key, figures.plannedBp(), figures.progressBp());
    }
}
