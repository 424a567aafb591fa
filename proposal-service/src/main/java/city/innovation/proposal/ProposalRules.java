package city.innovation.proposal;

import static city.innovation.kit.time.Term.Unit.CALENDAR_DAYS;
import static city.innovation.kit.time.Term.Unit.MONTHS;
import static city.innovation.kit.time.Term.Unit.YEARS;

import city.innovation.events.proposal.TerminationTarget;
import city.innovation.http.ProblemType;
import city.innovation.kit.number.Numbers;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rules of proposals that a city may set differently, with the law's figures as shipped versions. */
@ApplicationScoped
class ProposalRules {

    static final String TERMS = "proposal-terms";
    static final String KINDS = "proposal-kinds";
    static final String HANDLING = "proposal-handling";

    /** The kind that answers an open call. */
    static final String CALL = "CALL";

    /** The kind that asks to end or to merge work. */
    static final String TERMINATION = "TERMINATION";

    /** The kinds of Gwangju's ordinance and of the national decrees. */
    static final KindRules SHIPPED_KINDS = new KindRules(List.of(
            new KindRules.Kind("IDEA", false, List.of(), List.of()),
            new KindRules.Kind("PRACTICE", true, List.of(), List.of()),
            new KindRules.Kind(CALL, false, List.of(), List.of()),
            new KindRules.Kind("RECOMMENDED", true, List.of(), List.of(KindRules.Field.district)),
            new KindRules.Kind(TERMINATION, true, List.of(KindRules.GROUND), List.of()),
            new KindRules.Kind("BUDGET_WASTE", false, List.of("estimatedSavingWon"), List.of()),
            new KindRules.Kind("REGULATION", false, List.of("rule", "burdened"), List.of())));

    private final Rules rules;
    private final Numbers numbers;
    private final Clock clock;

    ProposalRules(Rules rules, Numbers numbers, Clock clock) {
        this.rules = rules;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Ships the decrees' terms: one month to decide until 31 July 2023, 30 days since (Citizens' Proposals Regulation,
     * articles 6, 9, 10, 12 and 14; Public Officials' Proposals Regulation, articles 6, 8, 9, 11 and 13). The month to sign
     * off a measured effect is ours.
     */
    void ship(@Observes StartupEvent start) {
        rules.define(TERMS, ProposalTerms.class, terms(new Term(1, MONTHS)), LocalDate.of(2006, 1, 1));
        rules.define(TERMS, ProposalTerms.class, terms(new Term(30, CALENDAR_DAYS)), LocalDate.of(2023, 8, 1));
        rules.define(HANDLING, HandlingRules.class, new HandlingRules(List.of(), null, 2), LocalDate.of(2006, 1, 1));
        rules.define(KINDS, KindRules.class, SHIPPED_KINDS, LocalDate.of(2006, 1, 1));
    }

    private static ProposalTerms terms(Term decide) {
        return new ProposalTerms(
                decide,
                new Term(7, CALENDAR_DAYS),
                new Term(15, CALENDAR_DAYS),
                new Term(21, CALENDAR_DAYS),
                new Term(14, CALENDAR_DAYS),
                new Term(15, CALENDAR_DAYS),
                new Term(2, YEARS),
                new Term(1, MONTHS),
                new Term(3, YEARS));
    }

    ProposalTerms terms(Proposal proposal) {
        return rules.version(TERMS, proposal.ruleVersion());
    }

    /** Gives it its number and the rules of the day, under which it will end. */
    void receive(Proposal proposal, Instant at) {
        proposal.submit(number(at), version(TERMS, at), version(HANDLING, at), version(OutcomeRules.TERMS, at), at);
    }

    /** The next receipt number of that day's year. */
    String number(Instant at) {
        return numbers.next("P", CityTime.dateOf(at).getYear());
    }

    HandlingRules handling(Proposal proposal) {
        return rules.version(HANDLING, proposal.trail().handlingVersion());
    }

    private int version(String rule, Instant at) {
        return rules.current(rule, CityTime.dateOf(at)).version();
    }

    /**
     * The kind under the rules of a day; 404 if they know none of that code.
     *
     * @param on Asia/Seoul, or null for today
     */
    KindRules.Kind requireKind(String code, LocalDate on) {
        LocalDate day = on == null ? CityTime.dateOf(clock.instant()) : on;
        return kinds(CityTime.startOf(day)).kind(code).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** The kinds that were known then. */
    KindRules kinds(Instant at) {
        return rules.<KindRules>current(KINDS, CityTime.dateOf(at)).data();
    }

    /** What a TERMINATION proposal asks to end; null for the other kinds. */
    static TerminationTarget target(Proposal proposal) {
        if (!proposal.kind().equals(TERMINATION)) {
            return null;
        }
        JsonNode details = proposal.content().details();
        boolean node = details.hasNonNull("nodeId");
        String id = details.path(node ? "nodeId" : "workItemId").asText(null);
        return new TerminationTarget(
                node ? "NODE" : "WORK_ITEM",
                id == null ? null : UUID.fromString(id),
                details.path(KindRules.GROUND).asText(null));
    }
}
