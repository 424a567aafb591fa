package city.innovation.tracker.plan;

import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What other features ask of plans: which one it is, and how far a node of it is. */
@ApplicationScoped
public class PlanBook {

    private final Plans plans;
    private final Standings standings;
    private final Clock clock;

    PlanBook(Plans plans, Standings standings, Clock clock) {
        this.plans = plans;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * A plan.
     *
     * @param year the calendar year it is for
     */
    public record Known(UUID id, String code, int year, PlanState state) {}

    /**
     * How far a node is.
     *
     * @param progressBp in basis points; null where nothing counts
     * @param plannedBp what its dates plan for the end of today, in basis points; null without dates
     */
    public record Figures(Integer progressBp, Integer plannedBp) {}

    /** The plan; empty for the null of an unplaced project. */
    public Optional<Known> find(UUID id) {
        return id == null
                ? Optional.empty()
                : plans.findByIdOptional(id).map(plan -> new Known(plan.id(), plan.code(), plan.year(), plan.state()));
    }

    /** How far the node is now, as the API shows it: of a project its own figures, of an area or a task the roll-up. */
    public Figures figures(Node node) {
        LocalDate today = CityTime.dateOf(clock.instant());
        if (node.kind() == NodeKind.PROJECT) {
            NodeContent content = node.content();
            boolean dated = content.startsOn() != null && content.endsOn() != null;
            return new Figures(
                    node.project().progressBp(),
                    dated ? Planned.bp(content.startsOn(), content.endsOn(), today) : null);
        }
        RollUp.Figure figure = RollUp.of(
                        standings.now(node.planId()),
                        plans.require(node.planId()).content().rollUp(),
                        today)
                .figure(node.id());
        return figure == null ? new Figures(null, null) : new Figures(figure.progressBp(), figure.plannedBp());
    }
}
