package city.innovation.tracker.designation;

import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.time.CityTime;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The rules of designations that a city may set differently. */
@ApplicationScoped
class DesignationRules {

    static final String QUOTAS = "designation-quotas";

    /** Gwangju's plan of 2020: 24 key tasks under the task force, 5 brand projects. */
    static final DesignationQuotas SHIPPED = new DesignationQuotas(24, 5);

    private final Rules rules;
    private final Clock clock;

    DesignationRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    void ship(@Observes StartupEvent start) {
        rules.define(QUOTAS, DesignationQuotas.class, SHIPPED, LocalDate.of(2020, 1, 1));
    }

    Versioned<DesignationQuotas> quotas() {
        return rules.current(QUOTAS, today());
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    Instant now() {
        return clock.instant();
    }
}
