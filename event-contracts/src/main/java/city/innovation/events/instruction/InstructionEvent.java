package city.innovation.events.instruction;

import city.innovation.events.DomainEvent;
import city.innovation.events.plan.PlanEvent;

/** What happened to executives' instructions; told by task-tracker-service. */
public sealed interface InstructionEvent extends DomainEvent
        permits InstructionGiven,
                InstructionRedated,
                InstructionReported,
                InstructionReturned,
                InstructionSeen,
                InstructionWithdrawn {

    /** What the types begin with. */
    String PREFIX = "city.innovation.instruction.";

    @Override
    default String topic() {
        return PlanEvent.TOPIC;
    }
}
