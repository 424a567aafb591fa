package city.innovation.tracker.disclosure;

import city.innovation.events.publication.InformationRequestDecided;
import city.innovation.events.publication.InformationRequestExtended;
import city.innovation.events.publication.InformationRequestReceived;
import city.innovation.kit.number.Numbers;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.time.CityTime;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Takes requests over that came in and were decided before, with the clocks of their days. */
@ApplicationScoped
class PastRequests {

    private static final String COMMAND = "import";

    private final InformationRequestDesk desk;
    private final InformationRequestDuties duties;
    private final DisclosureRules rules;
    private final Numbers numbers;

    PastRequests(InformationRequestDesk desk, InformationRequestDuties duties, DisclosureRules rules, Numbers numbers) {
        this.desk = desk;
        this.duties = duties;
        this.rules = rules;
        this.numbers = numbers;
    }

    /** Keeps one; what still waits is a duty from its receipt on. Within a transaction. */
    void keep(ImportedRequest row) {
        LocalDate day = row.asked().receivedOnPaper();
        Instant at = CityTime.startOf(day);
        InformationRequest request =
                new InformationRequest(GUID.v7().toUUID(), numbers.next("D", day.getYear()), row.asked(), null, at);
        request.cameFrom(row.externalId());
        Versioned<DisclosureTerms> terms = rules.termsAt(at);
        request.begin(terms.version(), rules.due(at, terms.data().decide()));
        desk.finish(request, COMMAND, null, null, new InformationRequestReceived(request.facts(), at));
        if (row.decision() == null) {
            duties.open(request, InformationRequestDuty.DECIDE, at);
        }
        if (row.extensionReason() != null) {
            extend(request, row, at);
        }
        if (row.decision() != null) {
            decide(request, row);
        }
    }

    private void extend(InformationRequest request, ImportedRequest row, Instant at) {
        Map<String, Object> before = request.fields();
        LocalDate until = rules.due(request.dueOn(), rules.terms(request).extendDecision());
        request.extend(until, row.extensionReason(), at);
        if (row.decision() == null) {
            duties.extend(request, InformationRequestDuty.DECIDE);
        }
        desk.finish(
                request, COMMAND, before, row.extensionReason(), new InformationRequestExtended(request.facts(), at));
    }

    private void decide(InformationRequest request, ImportedRequest row) {
        Map<String, Object> before = request.fields();
        Instant at = CityTime.startOf(row.decidedOn());
        boolean late = request.isLate(at);
        DisclosureRequests.Decide how = row.decision();
        request.decide(new Decision(
                how.outcome(),
                how.ground(),
                how.groundReason(),
                how.answer(),
                how.publishedTitle(),
                how.documents(),
                at,
                late));
        String ground = how.ground() == null ? null : how.ground().name();
        desk.finish(
                request,
                COMMAND,
                before,
                null,
                new InformationRequestDecided(request.facts(), at, how.outcome().name(), ground, late));
    }
}
