package city.innovation.tracker.opendata;

import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.CityTime;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What a city may say of its open data. */
@ApplicationScoped
class OpenDataRules {

    static final String CODE = "open-data";

    private final Rules rules;
    private final Clock clock;

    OpenDataRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    void ship(@Observes StartupEvent start) {
        rules.define(CODE, OpenDataTerms.class, OpenDataTerms.SHIPPED, LocalDate.of(2006, 1, 1));
    }

    Instant now() {
        return clock.instant();
    }

    OpenDataTerms terms() {
        return rules.<OpenDataTerms>current(CODE, CityTime.dateOf(now())).data();
    }

    /** When the next nightly build is due after that instant. */
    Instant next(Instant after) {
        LocalDate day = CityTime.dateOf(after);
        Duration hour = Duration.ofHours(terms().buildHour());
        Instant today = CityTime.startOf(day).plus(hour);
        return today.isAfter(after) ? today : CityTime.startOf(day.plusDays(1)).plus(hour);
    }
}
