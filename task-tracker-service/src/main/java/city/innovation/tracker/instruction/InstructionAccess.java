package city.innovation.tracker.instruction;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.tracker.plan.Nodes;
import city.innovation.tracker.plan.PlanAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with instructions: those who work for the city read them, executives give them. */
@ApplicationScoped
class InstructionAccess {

    private final PlanAccess plans;
    private final Nodes nodes;

    InstructionAccess(PlanAccess plans, Nodes nodes) {
        this.plans = plans;
        this.nodes = nodes;
    }

    String subject() {
        return plans.caller().subject();
    }

    /** Refuses with 401 or 403. */
    void require(boolean may) {
        plans.require(may);
    }

    void requireReader() {
        plans.require(plans.isStaff());
    }

    boolean isExecutive() {
        return plans.caller().has(Role.EXECUTIVE);
    }

    Set<InstructionRelation> relations(Instruction instruction) {
        Set<InstructionRelation> relations = EnumSet.noneOf(InstructionRelation.class);
        Caller caller = plans.caller();
        if (caller.isAnonymous() || !plans.isStaff()) {
            return relations;
        }
        relations.add(InstructionRelation.STAFF);
        boolean head = plans.heads(instruction.department());
        boolean runs = caller.has(Role.OFFICIAL)
                && caller.subject()
                        .equals(nodes.require(instruction.nodeId()).content().manager());
        if (head || runs) {
            relations.add(InstructionRelation.DEPARTMENT);
        }
        if (isExecutive()) {
            relations.add(InstructionRelation.EXECUTIVE);
        }
        return relations;
    }

    /** The wire names of the commands that the caller may give now. */
    List<String> allowed(Instruction instruction) {
        Set<InstructionRelation> relations = relations(instruction);
        return Arrays.stream(InstructionCommand.values())
                .filter(command -> command.startsFrom(instruction.state()) && command.mayBeGivenBy(relations))
                .map(InstructionCommand::wireName)
                .toList();
    }
}
