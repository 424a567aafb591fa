package city.innovation.tracker.disclosure;

import city.innovation.http.Role;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutySelection;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.lifecycle.DutyMove;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** What is owed on a request, with the terms that it began under. */
@ApplicationScoped
class InformationRequestDuties {

    private final Duties duties;
    private final DisclosureRules rules;

    InformationRequestDuties(Duties duties, DisclosureRules rules) {
        this.duties = duties;
        this.rules = rules;
    }

    void open(InformationRequest request, InformationRequestDuty duty, Instant from) {
        duties.open(OpenDuty.within(
                        duty.kind(),
                        InformationRequestDesk.RESOURCE,
                        request.id(),
                        responsible(request),
                        duty.term(rules.terms(request)),
                        request.ruleVersion())
                .titled(request.number()) // the title is a private person's
                .from(from));
    }

    void extend(InformationRequest request, InformationRequestDuty duty) {
        duties.extend(DutySelection.of(request.id(), List.of(duty.kind())), duty.extension(rules.terms(request)));
    }

    void close(InformationRequest request, InformationRequestCommand command) {
        List<String> closed = command.transition().duties().stream()
                .filter(move -> move.kind() == DutyMove.Kind.CLOSES)
                .map(move -> move.duty().kind())
                .toList();
        duties.close(request.id(), closed, command.wireName());
    }

    void handOver(InformationRequest request) {
        duties.handOver(DutySelection.of(request.id()), responsible(request));
    }

    private static Responsible responsible(InformationRequest request) {
        return request.department() == null
                ? Responsible.role(Role.INNOVATION_MANAGER.wireName())
                : Responsible.department(request.department());
    }
}
