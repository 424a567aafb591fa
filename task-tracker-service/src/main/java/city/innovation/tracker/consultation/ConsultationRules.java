package city.innovation.tracker.consultation;

import static city.innovation.kit.time.Term.Unit.CALENDAR_DAYS;
import static city.innovation.kit.time.Term.Unit.MONTHS;

import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/** Which department advises, and the clocks of advice. */
@ApplicationScoped
class ConsultationRules {

    static final String TERMS = "consultation-terms";

    private final Rules rules;
    private final BusinessCalendar calendar;

    ConsultationRules(Rules rules, BusinessCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * The rule's data.
     *
     * @param auditBody code of the department that advises
     * @param answer to answer, from the question
     * @param prove to prove that the advice was followed, from the answer
     */
    record ConsultationTerms(
            @NotBlank String auditBody,
            @NotNull @Valid Term answer,
            @NotNull @Valid Term prove) {}

    /** Ships 30 days and six months; both are ours, the decree on proactive administration names no days. */
    void ship(@Observes StartupEvent start) {
        rules.define(
                TERMS,
                ConsultationTerms.class,
                new ConsultationTerms("AUDIT", new Term(30, CALENDAR_DAYS), new Term(6, MONTHS)),
                LocalDate.of(2006, 1, 1));
    }

    Versioned<ConsultationTerms> at(Instant now) {
        return rules.current(TERMS, CityTime.dateOf(now));
    }

    /** The terms that it was asked under. */
    ConsultationTerms of(Consultation consultation) {
        return rules.version(TERMS, consultation.ruleVersion());
    }

    LocalDate due(Instant from, Term term) {
        return calendar.due(CityTime.dateOf(from), term);
    }
}
