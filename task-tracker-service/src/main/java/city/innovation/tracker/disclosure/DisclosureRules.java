package city.innovation.tracker.disclosure;

import static city.innovation.kit.time.Term.Unit.BUSINESS_DAYS;
import static city.innovation.kit.time.Term.Unit.CALENDAR_DAYS;

import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;

/** The clocks of requests for information. */
@ApplicationScoped
class DisclosureRules {

    static final String TERMS = "information-request-terms";

    private final Rules rules;
    private final BusinessCalendar calendar;

    DisclosureRules(Rules rules, BusinessCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** Ships the law's: 10 days and 10 more, 30 to object, 7 and 7 more (articles 11 and 18; days by article 29). */
    void ship(@Observes StartupEvent start) {
        DisclosureTerms shipped = new DisclosureTerms(
                new Term(10, BUSINESS_DAYS),
                new Term(10, BUSINESS_DAYS),
                new Term(30, CALENDAR_DAYS),
                new Term(7, BUSINESS_DAYS),
                new Term(7, BUSINESS_DAYS));
        rules.define(TERMS, DisclosureTerms.class, shipped, LocalDate.of(2006, 1, 1));
    }

    Versioned<DisclosureTerms> termsAt(Instant receivedAt) {
        return rules.current(TERMS, CityTime.dateOf(receivedAt));
    }

    /** The terms that the request began under. */
    DisclosureTerms terms(InformationRequest request) {
        return rules.version(TERMS, request.ruleVersion());
    }

    /** The last day of a term. */
    LocalDate due(Instant from, Term term) {
        return calendar.due(CityTime.dateOf(from), term);
    }

    LocalDate due(LocalDate from, Term term) {
        return calendar.due(from, term);
    }
}
