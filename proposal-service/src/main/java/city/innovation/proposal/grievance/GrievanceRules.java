package city.innovation.proposal.grievance;

import city.innovation.kit.number.Numbers;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;

/** The rules of grievances that a city may set differently. */
@ApplicationScoped
class GrievanceRules {

    static final String TERMS = "grievance-terms";

    private final Rules rules;
    private final Numbers numbers;

    GrievanceRules(Rules rules, Numbers numbers) {
        this.rules = rules;
        this.numbers = numbers;
    }

    /** Ships 30 days to respond (Anti-Corruption and Civil Rights Commission Act, article 50). */
    void ship(@Observes StartupEvent start) {
        rules.define(
                TERMS,
                GrievanceTerms.class,
                new GrievanceTerms(new Term(30, Term.Unit.CALENDAR_DAYS)),
                LocalDate.of(2008, 2, 29));
    }

    int version(Instant at) {
        return rules.current(TERMS, CityTime.dateOf(at)).version();
    }

    GrievanceTerms terms(int version) {
        return rules.version(TERMS, version);
    }

    /** The next number of that day's year. */
    String number(Instant at) {
        return numbers.next("G", CityTime.dateOf(at).getYear());
    }
}
