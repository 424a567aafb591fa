package city.innovation.proposal.support;

import static city.innovation.kit.time.Term.Unit.MONTHS;

import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import city.innovation.proposal.support.SupportThresholds.Threshold;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The thresholds of support that a city may set differently, with Seoul's as shipped versions. */
@ApplicationScoped
class SupportRules {

    static final String CODE = "support-thresholds";

    static final String DEPARTMENT = "DEPARTMENT_ANSWERS";
    static final String SESSION = "DELIBERATION_SESSION";
    static final String MAYOR = "MAYOR_ANSWERS";

    private static final int WINDOW_DAYS = 30;

    private final Rules rules;

    SupportRules(Rules rules) {
        this.rules = rules;
    }

    /** Ships Democracy Seoul's sets of October 2017 (50, 500 and 5,000) and of March 2020 (50, 100 and 1,000). */
    void ship(@Observes StartupEvent start) {
        rules.define(CODE, SupportThresholds.class, seoul(50, 500, 5_000), LocalDate.of(2017, 10, 1));
        rules.define(CODE, SupportThresholds.class, seoul(50, 100, 1_000), LocalDate.of(2020, 3, 1));
    }

    private static SupportThresholds seoul(int department, int session, int mayor) {
        Term month = new Term(1, MONTHS);
        return new SupportThresholds(
                WINDOW_DAYS,
                List.of(
                        new Threshold(DEPARTMENT, department, Answerer.DEPARTMENT, month),
                        new Threshold(SESSION, session, Answerer.MANAGER, month),
                        new Threshold(MAYOR, mayor, Answerer.EXECUTIVE, month)));
    }

    /** The version for what is received at that time. */
    int versionAt(Instant at) {
        Versioned<SupportThresholds> current = rules.current(CODE, CityTime.dateOf(at));
        return current.version();
    }

    SupportThresholds version(int version) {
        return rules.version(CODE, version);
    }
}
