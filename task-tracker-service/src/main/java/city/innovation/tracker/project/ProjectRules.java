package city.innovation.tracker.project;

import city.innovation.kit.rule.Rules;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;

/** The rules of projects that a city may set differently. */
@ApplicationScoped
class ProjectRules {

    static final String HEALTH = "project-health";

    /** Ours: ten points behind or a day late is a risk; thirty points, a month or a second slip is a delay. */
    static final HealthTerms SHIPPED_HEALTH = new HealthTerms(1_000, 3_000, 1, 30, 1, 2);

    private final Rules rules;

    ProjectRules(Rules rules) {
        this.rules = rules;
    }

    void ship(@Observes StartupEvent start) {
        rules.define(HEALTH, HealthTerms.class, SHIPPED_HEALTH, LocalDate.of(2006, 1, 1));
    }

    HealthTerms health(LocalDate day) {
        return rules.<HealthTerms>current(HEALTH, day).data();
    }
}
