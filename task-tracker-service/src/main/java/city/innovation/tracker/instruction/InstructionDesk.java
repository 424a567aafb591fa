package city.innovation.tracker.instruction;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.instruction.InstructionEvent;
import city.innovation.events.instruction.InstructionFacts;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutySelection;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.Nodes;
import city.innovation.tracker.plan.PlanBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What every command on an instruction has in common: who may, on which version; then record, event and duties. */
@ApplicationScoped
class InstructionDesk {

    private static final String RESOURCE = "instruction";

    private final Instructions instructions;
    private final InstructionAccess access;
    private final Nodes nodes;
    private final PlanBook plans;
    private final Telling telling;

    InstructionDesk(Instructions instructions, InstructionAccess access, Nodes nodes, PlanBook plans, Telling telling) {
        this.instructions = instructions;
        this.access = access;
        this.nodes = nodes;
        this.plans = plans;
        this.telling = telling;
    }

    /** Records, events and duties. */
    @Singleton
    static class Telling {

        private final Changes changes;
        private final Outbox outbox;
        private final Duties duties;

        Telling(Changes changes, Outbox outbox, Duties duties) {
            this.changes = changes;
            this.outbox = outbox;
            this.duties = duties;
        }
    }

    /** The instruction, if the caller may know of any: 401 or 403, then 404. */
    Instruction visible(UUID id) {
        access.requireReader();
        return instructions.require(id);
    }

    /** The instruction for a command: 401 or 403, 404, 403, then 428 or 412, then 409 for a wrong state. */
    Instruction take(UUID id, Version expected, InstructionCommand command) {
        access.requireReader();
        Instruction instruction = instructions.lock(id);
        access.require(command.mayBeGivenBy(access.relations(instruction)));
        Version.require(expected, instruction.version());
        command.next(instruction.state());
        return instruction;
    }

    /** What is still to be done on a project. */
    List<Instruction> unfinished(UUID project) {
        return instructions.unfinished(project);
    }

    /** Writes the change and its record. */
    Instruction record(Instruction instruction, String command, Map<String, Object> before, String reason) {
        instructions.persist(instruction);
        instructions.flush(); // a version made stale meanwhile fails here, not at commit
        Diff diff = before == null ? null : Diff.between(before, instruction.fields());
        telling.changes.record(RESOURCE, instruction.id(), instruction.version(), command, null, reason, diff);
        return instruction;
    }

    /** Tells the world, before the change is recorded; its row is locked or new. */
    void tell(Instruction instruction, Function<InstructionFacts, InstructionEvent> event) {
        telling.outbox.append(event.apply(facts(instruction)), instruction.nextEvent());
    }

    /** The department is to carry it out. */
    void oblige(Instruction instruction) {
        telling.duties.open(OpenDuty.until(
                        InstructionDuty.CARRY_OUT_INSTRUCTION.wireName(),
                        RESOURCE,
                        instruction.id(),
                        Responsible.department(instruction.department()),
                        instruction.dueOn())
                .titled(project(instruction).content().title()));
    }

    /** Who gave it is to look. */
    void show(Instruction instruction, LocalDate dueOn) {
        telling.duties.open(OpenDuty.until(
                        InstructionDuty.SEE_INSTRUCTION.wireName(),
                        RESOURCE,
                        instruction.id(),
                        Responsible.subject(instruction.givenBy()),
                        dueOn)
                .titled(project(instruction).content().title()));
    }

    void redate(Instruction instruction) {
        telling.duties.redate(DutySelection.of(instruction.id()), instruction.dueOn());
    }

    void close(Instruction instruction, InstructionCommand command) {
        telling.duties.close(instruction.id(), command.closed(), command.wireName());
    }

    /** What it is about. */
    Node project(Instruction instruction) {
        return nodes.require(instruction.nodeId());
    }

    private InstructionFacts facts(Instruction instruction) {
        Node project = project(instruction);
        return new InstructionFacts(
                instruction.id(),
                instruction.state().name(),
                project.id(),
                project.id(),
                project.code(),
                plans.find(project.planId()).map(PlanBook.Known::code).orElse(null),
                project.content().title(),
                instruction.department(),
                instruction.dueOn(),
                List.of(new Link("about", "project", project.id().toString())),
                new Concerned(List.of(instruction.givenBy()), List.of(instruction.department())));
    }
}
