package city.innovation.tracker.project;

import city.innovation.events.plan.PlanEvent;
import city.innovation.events.plan.ProjectFacts;
import city.innovation.events.plan.ProjectHealthChanged;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.plan.Health;
import city.innovation.tracker.plan.HealthCause;
import city.innovation.tracker.plan.HealthReason;
import city.innovation.tracker.plan.Node;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Looks how projects stand against their plans. */
@ApplicationScoped
class ProjectHealth {

    private final ProjectProgress progress;
    private final Promises promises;
    private final ProjectRules rules;
    private final Clock clock;

    ProjectHealth(ProjectProgress progress, Promises promises, ProjectRules rules, Clock clock) {
        this.progress = progress;
        this.promises = promises;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    /** By today's rule. */
    Assessment assess(Node node) {
        UUID id = node.id();
        LocalDate earliest = progress.earliestDue(List.of(id)).get(id);
        int slips = promises.slips(node.project().proposalId());
        LocalDate today = today();
        return Assessment.of(Assessment.Facts.of(node, earliest, slips), rules.health(today), today);
    }

    /** Whether the world is told: that a new project is on track is no news, that one does which rested is. */
    static boolean isNews(Node node, Health before, Health now) {
        boolean fresh = before == null && node.project().startedAt() == null;
        return now != null && now != (fresh ? Health.ON_TRACK : before);
    }

    /** What the world is told. */
    Function<ProjectFacts, PlanEvent> news(Node node, Assessment found) {
        Instant now = clock.instant();
        List<String> reasons = found.reasons().stream()
                .map(HealthReason::cause)
                .filter(cause -> cause != HealthCause.ON_PLAN) // the event names what is wrong alone
                .map(Enum::name)
                .toList();
        int progressBp = node.project().progressBp();
        int plannedBp = Assessment.plannedBp(node, today());
        return facts -> new ProjectHealthChanged(facts, now, found.health().name(), reasons, progressBp, plannedBp);
    }
}
