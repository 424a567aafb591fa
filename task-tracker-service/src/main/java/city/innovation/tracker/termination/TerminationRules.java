package city.innovation.tracker.termination;

import city.innovation.kit.number.Numbers;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The rules of ending work that a city may set differently; Seoul's four grounds, the figures are ours. */
@ApplicationScoped
class TerminationRules {

    static final String TERMS = "termination-terms";
    static final String GROUNDS = "termination-grounds";

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final Rules rules;
    private final Numbers numbers;
    private final Clock clock;

    TerminationRules(Rules rules, Numbers numbers, Clock clock) {
        this.rules = rules;
        this.numbers = numbers;
        this.clock = clock;
    }

    void ship(@Observes StartupEvent start) {
        rules.define(
                TERMS,
                TerminationTerms.class,
                new TerminationTerms(new Term(14, Term.Unit.CALENDAR_DAYS), new Term(30, Term.Unit.CALENDAR_DAYS)),
                FIRST);
        rules.define(
                GROUNDS, TerminationGrounds.class, new TerminationGrounds(500_000, 30_000, 6_000, 50, 50, 70), FIRST);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    int termsVersion() {
        return rules.current(TERMS, today()).version();
    }

    /** The terms under which a review was begun. */
    TerminationTerms terms(int version) {
        return rules.version(TERMS, version);
    }

    TerminationGrounds grounds() {
        return rules.<TerminationGrounds>current(GROUNDS, today()).data();
    }

    String number() {
        return numbers.next("T", today().getYear());
    }
}
