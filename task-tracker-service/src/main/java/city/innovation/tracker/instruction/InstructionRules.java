package city.innovation.tracker.instruction;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The rules of instructions that a city may set differently. */
@ApplicationScoped
class InstructionRules {

    static final String TERMS = "instruction-terms";

    /** Ours. */
    static final InstructionTerms SHIPPED = new InstructionTerms(new Term(10, Term.Unit.BUSINESS_DAYS));

    private final Rules rules;
    private final BusinessCalendar calendar;
    private final Clock clock;

    InstructionRules(Rules rules, BusinessCalendar calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    void ship(@Observes StartupEvent start) {
        rules.define(TERMS, InstructionTerms.class, SHIPPED, LocalDate.of(2020, 1, 1));
    }

    /** The last day to look at what is reported today. */
    LocalDate seeBy() {
        return calendar.due(
                today(), rules.<InstructionTerms>current(TERMS, today()).data().see());
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    /** To the microsecond, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Refuses (400) a day that is over. */
    void requireAhead(LocalDate dueOn) {
        if (dueOn.isBefore(today())) {
            throw Refusal.of(List.of(Flaw.ofBody("/dueOn", "instruction.past")));
        }
    }
}
