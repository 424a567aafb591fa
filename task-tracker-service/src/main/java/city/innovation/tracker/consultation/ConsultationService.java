package city.innovation.tracker.consultation;

import city.innovation.events.publication.ConsultationAnswered;
import city.innovation.events.publication.ConsultationAsked;
import city.innovation.events.publication.ConsultationFollowed;
import city.innovation.events.publication.ConsultationWithdrawn;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.http.Version;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.number.Numbers;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import city.innovation.tracker.TrackerLinks;
import city.innovation.tracker.organisation.Standing;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What officials and the audit body do with pre-consultations. */
@ApplicationScoped
class ConsultationService {

    private final ConsultationDesk desk;
    private final ConsultationRules rules;
    private final Standing standing;
    private final Duties duties;
    private final Origin origin;

    ConsultationService(
            ConsultationDesk desk, ConsultationRules rules, Standing standing, Duties duties, Origin origin) {
        this.desk = desk;
        this.rules = rules;
        this.standing = standing;
        this.duties = duties;
        this.origin = origin;
    }

    /** Where numbers and times come from, and what can be linked. */
    @Singleton
    static class Origin {

        private final Numbers numbers;
        private final TrackerLinks links;
        private final Clock clock;

        Origin(Numbers numbers, TrackerLinks links, Clock clock) {
            this.links = links;
            this.numbers = numbers;
            this.clock = clock;
        }
    }

    static boolean mayAsk(Standing standing) {
        return standing.isStaff() && !standing.audits() && standing.caller().department() != null;
    }

    @Transactional
    Consultation get(UUID id) {
        return desk.see(id);
    }

    /** Asks for the caller's own department. */
    @Transactional
    Consultation ask(ConsultationRequests.Ask asked) {
        standing.require(mayAsk(standing));
        origin.links.require(asked.links(), "/links");
        Instant now = now();
        String number = origin.numbers.next("K", CityTime.dateOf(now).getYear());
        Consultation consultation = new Consultation(
                GUID.v7().toUUID(),
                number,
                asked,
                standing.caller().subject(),
                standing.caller().department(),
                now);
        var terms = rules.at(now);
        Term answer = terms.data().answer();
        consultation.begin(terms.version(), terms.data().auditBody(), rules.due(now, answer));
        open(consultation, ConsultationDuty.ANSWER, Responsible.department(consultation.auditBody()), answer);
        return desk.finish(consultation, "ask", null, new ConsultationAsked(consultation.facts(), now));
    }

    @Transactional
    Consultation answer(UUID id, Version expected, ConsultationRequests.Answer given) {
        Consultation consultation = desk.take(id, expected, ConsultationCommand.ANSWER);
        Map<String, Object> before = consultation.fields();
        Term prove = rules.of(consultation).prove();
        consultation.answer(given, rules.due(now(), prove), now());
        close(consultation, ConsultationDuty.ANSWER, ConsultationCommand.ANSWER);
        if (consultation.needsProof()) {
            open(consultation, ConsultationDuty.PROVE, Responsible.subject(consultation.asker()), prove);
        }
        return desk.finish(
                consultation,
                "answer",
                before,
                new ConsultationAnswered(
                        consultation.facts(),
                        consultation.answeredAt(),
                        given.outcome().name()));
    }

    @Transactional
    Consultation prove(UUID id, Version expected, ConsultationRequests.Prove given) {
        Consultation consultation = desk.take(id, expected, ConsultationCommand.PROVE);
        Map<String, Object> before = consultation.fields();
        consultation.prove(given, now());
        close(consultation, ConsultationDuty.PROVE, ConsultationCommand.PROVE);
        return desk.finish(
                consultation,
                "prove",
                before,
                new ConsultationFollowed(consultation.facts(), consultation.concludedAt(), given.followed()));
    }

    @Transactional
    Consultation withdraw(UUID id, Version expected) {
        Consultation consultation = desk.take(id, expected, ConsultationCommand.WITHDRAW);
        Map<String, Object> before = consultation.fields();
        consultation.withdraw(now());
        close(consultation, ConsultationDuty.ANSWER, ConsultationCommand.WITHDRAW);
        return desk.finish(consultation, "withdraw", before, new ConsultationWithdrawn(consultation.facts(), now()));
    }

    /** What the caller may do with it now. */
    @Transactional
    ConsultationView.Actions actions(UUID id) {
        Consultation consultation = desk.see(id);
        Set<ConsultationRelation> relations = desk.relations(consultation);
        List<String> actions = Arrays.stream(ConsultationCommand.values())
                .filter(command -> command.startsFrom(consultation.state()) && command.mayBeGivenBy(relations))
                .map(Command::wireName)
                .toList();
        return new ConsultationView.Actions(consultation.state(), actions);
    }

    private void open(Consultation about, ConsultationDuty duty, Responsible responsible, Term term) {
        duties.open(OpenDuty.within(
                        duty.kind(), ConsultationDesk.RESOURCE, about.id(), responsible, term, about.ruleVersion())
                .titled(about.title()));
    }

    private void close(Consultation about, ConsultationDuty duty, ConsultationCommand by) {
        duties.close(about.id(), List.of(duty.kind()), by.wireName());
    }

    private Instant now() {
        return origin.clock.instant();
    }
}
