package city.innovation.tracker.instruction;

import city.innovation.events.instruction.InstructionGiven;
import city.innovation.events.instruction.InstructionRedated;
import city.innovation.events.instruction.InstructionReported;
import city.innovation.events.instruction.InstructionReturned;
import city.innovation.events.instruction.InstructionSeen;
import city.innovation.events.instruction.InstructionWithdrawn;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.NodeEnded;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Gives instructions and leads them on. */
@ApplicationScoped
class InstructionService {

    private final InstructionDesk desk;
    private final InstructionAccess access;
    private final InstructionRules rules;
    private final NodeDesk nodes;

    InstructionService(InstructionDesk desk, InstructionAccess access, InstructionRules rules, NodeDesk nodes) {
        this.desk = desk;
        this.access = access;
        this.rules = rules;
        this.nodes = nodes;
    }

    /** By an executive, on a project by a day. */
    @Transactional
    Instruction give(NewInstruction request) {
        access.require(access.isExecutive());
        Node project = nodes.visibleProject(request.projectId());
        rules.requireAhead(request.dueOn());
        if (project.removedAt() != null || project.project().state().endedEarly()) {
            throw new Refusal(ProblemType.CONFLICT).detailed("instruction.ended-project");
        }
        Instant now = rules.now();
        Instruction instruction = new Instruction(GUID.v7().toUUID(), project, request, access.subject(), now);
        desk.tell(instruction, facts -> new InstructionGiven(facts, now));
        desk.record(instruction, "give", null, null);
        desk.oblige(instruction);
        return instruction;
    }

    /** The department says that it is done. */
    @Transactional
    Instruction report(UUID id, Version expected, NewInstruction.Report request) {
        Instruction instruction = desk.take(id, expected, InstructionCommand.REPORT);
        Map<String, Object> before = instruction.fields();
        instruction.report(request.report(), access.subject(), rules.now(), rules.today());
        desk.tell(instruction, facts -> new InstructionReported(facts, instruction.reportedAt(), instruction.late()));
        desk.record(instruction, InstructionCommand.REPORT.wireName(), before, null);
        desk.close(instruction, InstructionCommand.REPORT);
        desk.show(instruction, rules.seeBy());
        return instruction;
    }

    /** An executive saw that it is done. */
    @Transactional
    Instruction see(UUID id, Version expected) {
        Instruction instruction = desk.take(id, expected, InstructionCommand.SEE);
        Map<String, Object> before = instruction.fields();
        instruction.see(access.subject(), rules.now());
        desk.tell(instruction, facts -> new InstructionSeen(facts, instruction.endedAt()));
        desk.record(instruction, InstructionCommand.SEE.wireName(), before, null);
        desk.close(instruction, InstructionCommand.SEE);
        return instruction;
    }

    /** It is not done yet: back to the department, by another day. */
    @Transactional
    Instruction sendBack(UUID id, Version expected, NewInstruction.Redate request) {
        Instruction instruction = desk.take(id, expected, InstructionCommand.SEND_BACK);
        rules.requireAhead(request.dueOn());
        Map<String, Object> before = instruction.fields();
        instruction.sendBack(request.reason(), request.dueOn());
        desk.tell(instruction, facts -> new InstructionReturned(facts, rules.now()));
        desk.record(instruction, InstructionCommand.SEND_BACK.wireName(), before, request.reason());
        desk.close(instruction, InstructionCommand.SEND_BACK);
        desk.oblige(instruction);
        return instruction;
    }

    /** Gives it another day. */
    @Transactional
    Instruction redate(UUID id, Version expected, NewInstruction.Redate request) {
        Instruction instruction = desk.take(id, expected, InstructionCommand.REDATE);
        rules.requireAhead(request.dueOn());
        Map<String, Object> before = instruction.fields();
        LocalDate former = instruction.dueOn();
        instruction.redate(request.reason(), request.dueOn());
        desk.tell(instruction, facts -> new InstructionRedated(facts, rules.now(), former));
        desk.record(instruction, InstructionCommand.REDATE.wireName(), before, request.reason());
        desk.redate(instruction);
        return instruction;
    }

    /** Takes it back. */
    @Transactional
    Instruction withdraw(UUID id, Version expected, String reason) {
        Instruction instruction = desk.take(id, expected, InstructionCommand.WITHDRAW);
        return withdraw(instruction, reason);
    }

    /** What was instructed on a project that ended without having been carried out has nothing left to be done. */
    void ended(@Observes NodeEnded ended) {
        if (!ended.carriedOut()) {
            desk.unfinished(ended.nodeId()).forEach(instruction -> withdraw(instruction, ended.command()));
        }
    }

    private Instruction withdraw(Instruction instruction, String reason) {
        Map<String, Object> before = instruction.fields();
        instruction.withdraw(reason, access.subject(), rules.now());
        desk.tell(instruction, facts -> new InstructionWithdrawn(facts, instruction.endedAt()));
        desk.record(instruction, InstructionCommand.WITHDRAW.wireName(), before, reason);
        desk.close(instruction, InstructionCommand.WITHDRAW);
        return instruction;
    }

    @Transactional
    InstructionView one(UUID id) {
        return of(desk.visible(id));
    }

    InstructionView of(Instruction instruction) {
        return InstructionView.of(instruction, desk.project(instruction), rules.today());
    }

    @Transactional
    InstructionView.Actions actions(UUID id) {
        Instruction instruction = desk.visible(id);
        return new InstructionView.Actions(instruction.state(), access.allowed(instruction));
    }
}
