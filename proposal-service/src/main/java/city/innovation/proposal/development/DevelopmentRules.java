package city.innovation.proposal.development;

import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.CityTime;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;

/** The rules of development support that a city may set differently. */
@ApplicationScoped
class DevelopmentRules {

    private final Rules rules;
    private final Clock clock;

    DevelopmentRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    void ship(@Observes StartupEvent start) {
        rules.define(ChecklistRules.CODE, ChecklistRules.class, ChecklistRules.SHIPPED, LocalDate.of(2006, 1, 1));
    }

    /** The version that holds today. */
    int checklistVersion() {
        return rules.current(ChecklistRules.CODE, CityTime.dateOf(clock.instant()))
                .version();
    }

    ChecklistRules checklist(int version) {
        return rules.version(ChecklistRules.CODE, version);
    }
}
