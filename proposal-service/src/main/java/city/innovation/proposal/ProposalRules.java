package city.innovation.proposal;

import static city.innovation.kit.time.Term.Unit.CALENDAR_DAYS;
import static city.innovation.kit.time.Term.Unit.MONTHS;
import static city.innovation.kit.time.Term.Unit.YEARS;

import city.innovation.events.proposal.TerminationTarget;
import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.number.Numbers;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import city.innovation.proposal.call.Challenges;
import city.innovation.proposal.call.OpenCalls;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The rules of proposals that a city may set differently, with the law's figures as shipped versions. */
@ApplicationScoped
class ProposalRules {

    static final String TERMS = "proposal-terms";
    static final String KINDS = "proposal-kinds";
    static final String HANDLING = "proposal-handling";

    /** The kind that answers an open call. */
    static final String CALL = "CALL";

    /** The kinds of Gwangju's ordinance and of the national decrees. */
    static final KindRules SHIPPED_KINDS = new KindRules(List.of(
            new KindRules.Kind("IDEA", false, List.of()),
            new KindRules.Kind("PRACTICE", true, List.of()),
            new KindRules.Kind(CALL, false, List.of()),
            new KindRules.Kind("RECOMMENDED", true, List.of()),
            new KindRules.Kind("TERMINATION", true, List.of("ground")),
            new KindRules.Kind("BUDGET_WASTE", false, List.of("estimatedSavingWon")),
            new KindRules.Kind("REGULATION", false, List.of("rule", "burdened"))));

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Rules rules;
    private final Numbers numbers;
    private final Clock clock;
    private final OpenCalls calls;
    private final Challenges challenges;

    ProposalRules(Rules rules, Numbers numbers, Clock clock, OpenCalls calls, Challenges challenges) {
        this.rules = rules;
        this.numbers = numbers;
        this.clock = clock;
        this.calls = calls;
        this.challenges = challenges;
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

    /** Gives it its number and the rules of the day, under which it will end; its call must be open (409). */
    void receive(Proposal proposal, Instant at) {
        if (proposal.trail().callId() != null) {
            calls.requireOpen(proposal.trail().callId());
        }
        receive(proposal, at, number(at));
    }

    private void receive(Proposal proposal, Instant at, String number) {
        proposal.submit(number, version(TERMS, at), version(HANDLING, at), version(OutcomeRules.TERMS, at), at);
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

    /** Refuses (400) a kind that today's rules do not know, do not admit for the caller, or whose details are missing. */
    void requireKind(String code, ProposalContent content, Caller caller) {
        List<Flaw> flaws = new ArrayList<>(kindFlaws(code, content, caller, clock.instant()));
        if (!challenges.admit(content.challenge())) {
            flaws.add(Flaw.ofBody("/challenge", "proposal.challenge.unknown"));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }

    /** Refuses (400) an answer without its call, a call that there is not, and a call for another kind. */
    void requireCall(String kind, UUID callId) {
        if (kind.equals(CALL) && callId == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/callId", "proposal.call.missing")));
        }
        if (!kind.equals(CALL) && callId != null) {
            throw Refusal.of(List.of(Flaw.ofBody("/callId", "proposal.call.kind")));
        }
        if (callId != null && !calls.isKnown(callId)) {
            throw Refusal.of(List.of(Flaw.ofBody("/callId", "proposal.call.unknown")));
        }
    }

    /**
     * The kind under the rules of a day; 404 if they know none of that code.
     *
     * @param on Asia/Seoul, or null for today
     */
    KindRules.Kind requireKind(String code, LocalDate on) {
        LocalDate day = on == null ? CityTime.dateOf(clock.instant()) : on;
        return rules.<KindRules>current(KINDS, day)
                .data()
                .kind(code)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    List<Flaw> kindFlaws(String code, ProposalContent content, Caller caller, Instant at) {
        KindRules known = rules.<KindRules>current(KINDS, CityTime.dateOf(at)).data();
        var kind = known.kind(code);
        if (kind.isEmpty()) {
            return List.of(Flaw.ofBody(
                    "/kind",
                    "proposal.kind.unknown",
                    String.join(
                            ", ",
                            known.kinds().stream().map(KindRules.Kind::code).toList())));
        }
        List<Flaw> flaws = new ArrayList<>();
        if (kind.get().officialsOnly() && caller.has(Role.CITIZEN) && !caller.has(Role.OFFICIAL)) {
            flaws.add(Flaw.ofBody("/kind", "proposal.kind.officials"));
        }
        for (String name : kind.get().details()) {
            if (!content.details().hasNonNull(name)) {
                flaws.add(Flaw.ofBody("/details/" + name, "proposal.detail.missing"));
            }
        }
        if (code.equals("TERMINATION") && flaws.isEmpty()) {
            flaws.addAll(terminationFlaws(content.details()));
        }
        return flaws;
    }

    private static List<Flaw> terminationFlaws(JsonNode details) {
        List<Flaw> flaws = new ArrayList<>();
        if (!isGround(details.get("ground"))) {
            flaws.add(Flaw.ofBody("/details/ground", "proposal.ground", Arrays.toString(TerminationGround.values())));
        }
        for (String target : List.of("nodeId", "workItemId")) {
            if (details.hasNonNull(target)
                    && !UUID_TEXT.matcher(details.get(target).asText()).matches()) {
                flaws.add(Flaw.ofBody("/details/" + target, "proposal.target"));
            }
        }
        return flaws;
    }

    private static boolean isGround(JsonNode ground) {
        return Arrays.stream(TerminationGround.values()).anyMatch(g -> g.name().equals(ground.asText()));
    }

    /** What a TERMINATION proposal asks to end; null for the other kinds. */
    static TerminationTarget target(Proposal proposal) {
        if (!proposal.kind().equals("TERMINATION")) {
            return null;
        }
        JsonNode details = proposal.content().details();
        boolean node = details.hasNonNull("nodeId");
        String id = details.path(node ? "nodeId" : "workItemId").asText(null);
        return new TerminationTarget(
                node ? "NODE" : "WORK_ITEM",
                id == null ? null : UUID.fromString(id),
                details.get("ground").asText());
    }
}
