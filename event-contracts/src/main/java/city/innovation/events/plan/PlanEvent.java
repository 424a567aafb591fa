package city.innovation.events.plan;

import city.innovation.events.DomainEvent;

/** What happened to projects and to work under review; told by task-tracker-service. */
public sealed interface PlanEvent extends DomainEvent
        permits ProjectCreated,
                ProjectCompleted,
                ProjectTerminated,
                ProjectConsolidated,
                TerminationDecided,
                TerminationNominated,
                TerminationHearingOpened,
                TerminationHeard,
                TerminationWithdrawn,
                TerminationLapsed,
                ProjectStarted,
                ProjectProgressed,
                ProjectHealthChanged,
                ProjectScored,
                ProjectSuspended,
                ProjectResumed,
                ProjectMoved,
                ProjectRescheduled,
                MilestoneCompleted,
                IndicatorMeasured,
                PlanAdviceRequested,
                PlanReturnedToDraft,
                PlanConfirmed,
                PlanRevised,
                PlanClosed,
                PlanProgressRecorded {

    /** The topic of task-tracker-service. */
    String TOPIC = "innovation.plans";

    /** What the types of projects begin with. */
    String PROJECT = "city.innovation.project.";

    /** What the types of plans begin with. */
    String PLAN = "city.innovation.plan.";

    /** What the types of milestones begin with. */
    String MILESTONE = "city.innovation.milestone.";

    /** What the types of indicators begin with. */
    String INDICATOR = "city.innovation.indicator.";

    /** What the types of termination reviews begin with. */
    String TERMINATION = "city.innovation.termination.";

    @Override
    default String topic() {
        return TOPIC;
    }
}
