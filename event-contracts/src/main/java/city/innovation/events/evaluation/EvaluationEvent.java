package city.innovation.events.evaluation;

import city.innovation.events.DomainEvent;

/** What committees and programmes concluded; told by evaluation-service. */
public sealed interface EvaluationEvent extends DomainEvent permits ResultFinalised, ProgrammeFinalised {

    /** The topic of evaluation-service. */
    String TOPIC = "innovation.evaluations";

    @Override
    default String topic() {
        return TOPIC;
    }
}
