package city.innovation.tracker.disclosure;

import city.innovation.events.publication.InformationRequestAssigned;
import city.innovation.events.publication.InformationRequestReceived;
import city.innovation.events.publication.InformationRequestWithdrawn;
import city.innovation.kit.http.Version;
import city.innovation.kit.number.Numbers;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.organisation.Departments;
import city.innovation.tracker.organisation.Standing;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes requests for information in, gives them to departments, and lets whoever asked take one back. */
@ApplicationScoped
class InformationRequestService {

    /** Roles of people who may ask; an auditor changes nothing. */
    private final InformationRequestDesk desk;

    private final InformationRequestDuties duties;
    private final DisclosureRules rules;
    private final Standing standing;
    private final Intake intake;

    InformationRequestService(
            InformationRequestDesk desk,
            InformationRequestDuties duties,
            DisclosureRules rules,
            Standing standing,
            Intake intake) {
        this.desk = desk;
        this.duties = duties;
        this.rules = rules;
        this.standing = standing;
        this.intake = intake;
    }

    /** What a new request needs. */
    @Singleton
    static class Intake {

        private final Departments departments;
        private final Numbers numbers;
        private final Clock clock;

        Intake(Departments departments, Numbers numbers, Clock clock) {
            this.departments = departments;
            this.numbers = numbers;
            this.clock = clock;
        }

        Instant receivedAt(NewInformationRequest asked) {
            Instant now = clock.instant();
            if (asked.receivedOnPaper() == null) {
                return now;
            }
            if (asked.receivedOnPaper().isAfter(CityTime.dateOf(now))) {
                throw Refusal.of(List.of(Flaw.ofBody("/receivedOnPaper", "import.future")));
            }
            return CityTime.startOf(asked.receivedOnPaper());
        }
    }

    static boolean mayAsk(Standing standing) {
        return standing.takesPart();
    }

    @Transactional
    InformationRequest receive(NewInformationRequest asked) {
        boolean onPaper = asked.receivedOnPaper() != null;
        standing.require(onPaper ? standing.isStaff() && !standing.audits() : mayAsk(standing));
        intake.departments.require(asked.department());
        Instant at = intake.receivedAt(asked);
        String number = intake.numbers.next("D", CityTime.dateOf(at).getYear());
        String requester = onPaper ? null : standing.caller().subject();
        InformationRequest request = new InformationRequest(GUID.v7().toUUID(), number, asked, requester, at);
        Versioned<DisclosureTerms> terms = rules.termsAt(at);
        request.begin(terms.version(), rules.due(at, terms.data().decide()));
        desk.finish(request, "receive", null, null, new InformationRequestReceived(request.facts(), at));
        duties.open(request, InformationRequestDuty.DECIDE, at);
        return request;
    }

    @Transactional
    InformationRequest assign(UUID id, Version expected, String department, String reason) {
        InformationRequest request = desk.take(id, expected, InformationRequestCommand.ASSIGN);
        Map<String, Object> before = request.fields();
        intake.departments.require(department);
        request.assign(department);
        duties.handOver(request);
        return desk.finish(request, "assign", before, reason, new InformationRequestAssigned(request.facts(), now()));
    }

    @Transactional
    InformationRequest withdraw(UUID id, Version expected) {
        InformationRequest request = desk.take(id, expected, InformationRequestCommand.WITHDRAW);
        Map<String, Object> before = request.fields();
        request.withdraw(now());
        duties.close(request, InformationRequestCommand.WITHDRAW);
        return desk.finish(request, "withdraw", before, null, new InformationRequestWithdrawn(request.facts(), now()));
    }

    private Instant now() {
        return intake.clock.instant();
    }
}
