package city.innovation.tracker.disclosure;

import city.innovation.events.publication.InformationRequestDecided;
import city.innovation.events.publication.InformationRequestExtended;
import city.innovation.events.publication.InformationRequestObjected;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decides on requests for information and on what is objected to a decision. */
@ApplicationScoped
class DecisionService {

    private final InformationRequestDesk desk;
    private final InformationRequestDuties duties;
    private final DisclosureRules rules;
    private final Clock clock;

    DecisionService(InformationRequestDesk desk, InformationRequestDuties duties, DisclosureRules rules, Clock clock) {
        this.desk = desk;
        this.duties = duties;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    InformationRequest extend(UUID id, Version expected, String reason) {
        InformationRequest request = desk.take(id, expected, InformationRequestCommand.EXTEND);
        Map<String, Object> before = request.fields();
        InformationRequestDuty owed = request.state() == InformationRequestState.OBJECTED
                ? InformationRequestDuty.DECIDE_OBJECTION
                : InformationRequestDuty.DECIDE;
        LocalDate until =
                request.dueOn() == null ? null : rules.due(request.dueOn(), owed.extension(rules.terms(request)));
        request.extend(until, reason, now());
        duties.extend(request, owed);
        return desk.finish(request, "extend", before, reason, new InformationRequestExtended(request.facts(), now()));
    }

    @Transactional
    InformationRequest decide(UUID id, Version expected, DisclosureRequests.Decide asked) {
        InformationRequest request = desk.take(id, expected, InformationRequestCommand.DECIDE);
        Map<String, Object> before = request.fields();
        requireSound(asked);
        boolean late = request.isLate(now());
        request.decide(new Decision(
                asked.outcome(),
                asked.ground(),
                asked.groundReason(),
                asked.answer(),
                asked.publishedTitle(),
                asked.documents(),
                now(),
                late));
        duties.close(request, InformationRequestCommand.DECIDE);
        return desk.finish(request, "decide", before, null, decided(request, late));
    }

    @Transactional
    InformationRequest object(UUID id, Version expected, String text) {
        InformationRequest request = desk.take(id, expected, InformationRequestCommand.OBJECT);
        Map<String, Object> before = request.fields();
        DisclosureTerms terms = rules.terms(request);
        LocalDate lastDay =
                request.decision() == null ? null : rules.due(request.decision().decidedAt(), terms.object());
        request.object(text, lastDay, rules.due(now(), terms.decideObjection()), now());
        duties.open(request, InformationRequestDuty.DECIDE_OBJECTION, now());
        return desk.finish(request, "object", before, null, new InformationRequestObjected(request.facts(), now()));
    }

    @Transactional
    InformationRequest decideObjection(UUID id, Version expected, ObjectionOutcome outcome, String answer) {
        InformationRequest request = desk.take(id, expected, InformationRequestCommand.DECIDE_OBJECTION);
        Map<String, Object> before = request.fields();
        boolean late = request.isLate(now());
        request.decideObjection(outcome, answer, now());
        duties.close(request, InformationRequestCommand.DECIDE_OBJECTION);
        return desk.finish(request, "decide-objection", before, null, decided(request, late));
    }

    private InformationRequestDecided decided(InformationRequest request, boolean late) {
        DisclosureOutcome outcome = request.outcome();
        LegalGround ground = outcome == DisclosureOutcome.DISCLOSED
                ? null
                : request.decision().ground();
        return new InformationRequestDecided(
                request.facts(), now(), outcome.name(), ground == null ? null : ground.name(), late);
    }

    /** Refuses (400) what is withheld without a ground, and a ground where nothing is. */
    private static void requireSound(DisclosureRequests.Decide asked) {
        boolean withheld = asked.outcome() != DisclosureOutcome.DISCLOSED;
        List<Flaw> flaws = new ArrayList<>();
        if (withheld != (asked.ground() != null)) {
            flaws.add(Flaw.ofBody("/ground", "disclosure.ground"));
        }
        if (withheld != (asked.groundReason() != null)) {
            flaws.add(Flaw.ofBody("/groundReason", "disclosure.ground"));
        }
        if ((asked.outcome() == DisclosureOutcome.NOT_DISCLOSED) != (asked.documents() == 0)) {
            flaws.add(Flaw.ofBody("/documents", "disclosure.documents"));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
