package city.innovation.tracker.plan;

import city.innovation.events.plan.PlanAdviceRequested;
import city.innovation.events.plan.PlanClosed;
import city.innovation.events.plan.PlanConfirmed;
import city.innovation.events.plan.PlanReturnedToDraft;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.organisation.Departments;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Begins plans and leads them on. */
@ApplicationScoped
class PlanService {

    private final Plans plans;
    private final PlanDesk desk;
    private final PlanAccess access;
    private final Baselines baselines;
    private final Preconditions preconditions;

    PlanService(Plans plans, PlanDesk desk, PlanAccess access, Baselines baselines, Preconditions preconditions) {
        this.plans = plans;
        this.desk = desk;
        this.access = access;
        this.baselines = baselines;
        this.preconditions = preconditions;
    }

    /** What must be so before a plan is led on, and when it is. */
    @Singleton
    static class Preconditions {

        private final AdviceBook advice;
        private final ProgressNews news;
        private final Departments departments;
        private final Clock clock;

        Preconditions(AdviceBook advice, ProgressNews news, Departments departments, Clock clock) {
            this.advice = advice;
            this.news = news;
            this.departments = departments;
            this.clock = clock;
        }

        /** Refuses (400) departments that nobody entered. */
        void requireDepartments(PlanContent content) {
            departments.require(content.department());
            if (content.cooperating() != null) {
                departments.requireAll(content.cooperating(), "/cooperating");
            }
        }

        Instant now() {
            return clock.instant();
        }

        /** Refuses (409) a plan with advice that nobody answered. */
        void requireAnswered(UUID plan) {
            int open = advice.unanswered(plan);
            if (open > 0) {
                throw new Refusal(ProblemType.CONFLICT, open).detailed("plan.advice.open");
            }
        }

        void confirmed(Plan plan) {
            news.begin(plan.id());
        }

        void closing(UUID plan) {
            news.hold(plan);
        }

        void closed(Plan plan) {
            news.end(plan.id());
        }
    }

    /** Gives the content as it shall be, of the content as it is. */
    @FunctionalInterface
    interface Patch {
        PlanContent of(PlanContent current) throws JsonProcessingException;
    }

    /** Begins a draft; its code is free, or 409. */
    @Transactional
    Plan begin(NewPlan request) {
        access.require(access.isManager());
        PlanContent content = request.content();
        content.requireSound();
        preconditions.requireDepartments(content);
        if (plans.coded(request.code()).isPresent()) {
            throw new Refusal(ProblemType.CONFLICT, request.code()).detailed("plan.code.taken");
        }
        Plan plan = new Plan(GUID.v7().toUUID(), request.code(), request.year(), content, preconditions.now());
        return desk.record(plan, "begin", null, null);
    }

    /** Changes what it says of itself; its period and how it averages only until it is confirmed. */
    @Transactional
    Plan edit(UUID id, Version expected, Patch patch) throws JsonProcessingException {
        Plan plan = desk.take(id, expected);
        PlanContent content = patch.of(plan.content());
        content.requireSound();
        if (plan.state() == PlanState.CLOSED) {
            throw new Refusal(ProblemType.CONFLICT).detailed("plan.closed");
        }
        if (!plan.isOpen()) {
            requireSameShape(plan, content);
        }
        preconditions.requireDepartments(content);
        Map<String, Object> before = PlanDesk.fields(plan);
        plan.write(content);
        return desk.record(plan, "edit", before, null);
    }

    private static void requireSameShape(Plan plan, PlanContent content) {
        PlanContent old = plan.content();
        if (!content.rollUp().equals(old.rollUp())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("plan.roll-up.confirmed");
        }
        if (!Objects.equals(content.startsOn(), old.startsOn()) || !Objects.equals(content.endsOn(), old.endsOn())) {
            throw new Refusal(ProblemType.CONFLICT, plan.state()).detailed("plan.structure.confirmed");
        }
    }

    @Transactional
    Plan requestAdvice(UUID id, Version expected) {
        return move(id, expected, PlanCommand.REQUEST_ADVICE);
    }

    @Transactional
    Plan returnToDraft(UUID id, Version expected) {
        return move(id, expected, PlanCommand.RETURN_TO_DRAFT);
    }

    /** Lets it hold; all advice was answered, or 409. Its tree becomes the first baseline. */
    @Transactional
    Plan confirm(UUID id, Version expected) {
        return move(id, expected, PlanCommand.CONFIRM);
    }

    @Transactional
    Plan close(UUID id, Version expected) {
        preconditions.closing(id);
        return move(id, expected, PlanCommand.CLOSE);
    }

    private Plan move(UUID id, Version expected, PlanCommand command) {
        Plan plan = desk.take(id, expected, command);
        Map<String, Object> before = PlanDesk.fields(plan);
        Instant now = preconditions.now();
        plan.move(command, now);
        switch (command) {
            case REQUEST_ADVICE -> desk.tell(plan, facts -> new PlanAdviceRequested(facts, now));
            case RETURN_TO_DRAFT -> desk.tell(plan, facts -> new PlanReturnedToDraft(facts, now));
            case CONFIRM -> confirmed(plan, now);
            case CLOSE -> {
                preconditions.closed(plan);
                desk.tell(plan, facts -> new PlanClosed(facts, now));
            }
            case REVISE -> throw new IllegalArgumentException("Revisions say what they change");
        }
        return desk.record(plan, command.wireName(), before, null);
    }

    private void confirmed(Plan plan, Instant now) {
        preconditions.requireAnswered(plan.id());
        BaselineView.Frozen frozen = baselines.freeze(plan, null);
        preconditions.confirmed(plan);
        desk.tell(
                plan,
                facts -> new PlanConfirmed(facts, now, frozen.id(), frozen.areas(), frozen.tasks(), frozen.projects()));
    }
}
