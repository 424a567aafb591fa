package city.innovation.proposal;

import static city.innovation.kit.time.Term.Unit.MONTHS;
import static city.innovation.kit.time.Term.Unit.YEARS;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules of outcomes that a city may set differently. */
@ApplicationScoped
class OutcomeRules {

    static final String TERMS = "proposal-outcome";

    private final Rules rules;
    private final BusinessCalendar calendar;

    OutcomeRules(Rules rules, BusinessCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * Ships a year from the first effect (Citizens' Proposals Regulation, article 23; Public Officials', article 24), and a
     * practice within a year of its effect (Gwangju's ordinance on proposals). The review after an ended project is ours.
     */
    void ship(@Observes StartupEvent start) {
        rules.define(
                TERMS,
                OutcomeTerms.class,
                new OutcomeTerms(new Term(12, MONTHS), EffectStart.FIRST_DAY, new Term(1, YEARS), new Term(3, MONTHS)),
                LocalDate.of(2006, 1, 1));
    }

    /** The version that it began under. */
    private int version(Proposal proposal) {
        Integer begun = proposal.trail().outcomeVersion();
        return begun == null
                ? rules.current(TERMS, CityTime.dateOf(proposal.submittedAt())).version()
                : begun;
    }

    private OutcomeTerms terms(Proposal proposal) {
        return rules.version(TERMS, version(proposal));
    }

    /** That it was carried out, with the window of the rules that it began under. */
    Completion completion(
            Proposal proposal, Instant at, LocalDate effectOn, Long executedWon, List<Contributor> implementers) {
        return new Completion(
                at, effectOn, EffectWindow.of(effectOn, terms(proposal)), version(proposal), executedWon, implementers);
    }

    /** Refuses (400) figures that cannot be. */
    void requireSound(EffectFigures figures, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (figures.namesAClassTwice()) {
            flaws.add(Flaw.ofBody("/effect/savings", "proposal.effect.class-twice"));
        }
        if (figures.survey() != null && figures.survey().surveyedOn().isAfter(today)) {
            flaws.add(Flaw.ofBody("/effect/survey/surveyedOn", "proposal.effect.survey-future"));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }

    /** The last day to propose a practice whose effect began on that day. */
    LocalDate practiceUntil(Proposal proposal, LocalDate effectOn) {
        return calendar.due(effectOn, terms(proposal).practiceWithin());
    }

    /** When a proposal is looked at again whose project ended that day. */
    LocalDate reviewAfterEndOn(Proposal proposal, LocalDate day) {
        return calendar.due(day, terms(proposal).reviewAfterEnd());
    }
}
