package city.innovation.tracker.check;

import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import city.innovation.tracker.designation.Cadence;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The rules of checks that a city may set differently. */
@ApplicationScoped
class CheckRules {

    static final String CADENCE = "check-cadence";
    static final String TERMS = "check-terms";

    /** Gwangju's task force looks at its key tasks every month, at the rest of the plan every quarter. */
    static final CheckCadences SHIPPED_CADENCE =
            new CheckCadences(Cadence.MONTHLY, Cadence.QUARTERLY, Cadence.QUARTERLY);

    /** Ours. */
    static final CheckTerms SHIPPED_TERMS = new CheckTerms(
            new Term(10, Term.Unit.BUSINESS_DAYS),
            new Term(10, Term.Unit.BUSINESS_DAYS),
            new Term(1, Term.Unit.MONTHS),
            new Term(5, Term.Unit.BUSINESS_DAYS),
            new Term(5, Term.Unit.BUSINESS_DAYS),
            new Term(5, Term.Unit.BUSINESS_DAYS));

    private final Rules rules;
    private final BusinessCalendar calendar;
    private final Clock clock;

    CheckRules(Rules rules, BusinessCalendar calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    void ship(@Observes StartupEvent start) {
        rules.define(CADENCE, CheckCadences.class, SHIPPED_CADENCE, LocalDate.of(2020, 1, 1));
        rules.define(TERMS, CheckTerms.class, SHIPPED_TERMS, LocalDate.of(2020, 1, 1));
    }

    /** The cadences of today. */
    CheckCadences cadences() {
        return rules.<CheckCadences>current(CADENCE, today()).data();
    }

    /** The terms under which a check is opened today. */
    Versioned<CheckTerms> terms() {
        return rules.current(TERMS, today());
    }

    /** The terms under which a check was opened. */
    CheckTerms terms(int version) {
        return rules.version(TERMS, version);
    }

    /** The last day of a term that begins today. */
    LocalDate due(Term term) {
        return calendar.due(today(), term);
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    /** To the microsecond, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
