package city.innovation.proposal;

import static city.innovation.kit.time.Term.Unit.YEARS;

import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;

/** When personal data of a proposal goes: by the rules of the day on which it was received, or begun as a draft. */
@ApplicationScoped
class RetentionRules {

    static final String TERMS = "proposal-retention";

    private final Rules rules;
    private final BusinessCalendar calendar;

    RetentionRules(Rules rules, BusinessCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * Ships two years for declined and three for adopted ones (Citizens' Proposals Regulation, article 22; Public Officials'
     * Proposals Regulation, article 23). That only the declined ones' texts go is ours.
     */
    void ship(@Observes StartupEvent start) {
        rules.define(
                TERMS,
                RetentionTerms.class,
                new RetentionTerms(new Term(2, YEARS), new Term(3, YEARS), true, false),
                LocalDate.of(2006, 1, 1));
    }

    RetentionTerms of(Instant begunAt) {
        return rules.<RetentionTerms>current(TERMS, CityTime.dateOf(begunAt)).data();
    }

    /** Whether the time is over on that day. */
    boolean isOver(RetentionGroup group, Instant begunAt, Instant decidedAt, LocalDate today) {
        return today.isAfter(calendar.due(CityTime.dateOf(decidedAt), group.term(of(begunAt))));
    }
}
