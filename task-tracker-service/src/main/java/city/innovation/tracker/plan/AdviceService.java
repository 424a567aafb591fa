package city.innovation.tracker.plan;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The council advises on a plan that was put before it; each advice is answered before the plan is confirmed. */
@ApplicationScoped
class AdviceService {

    private static final String RESOURCE = "advice";

    private final Plans plans;
    private final Nodes nodes;
    private final AdviceBook book;
    private final PlanAccess access;
    private final Recording recording;

    AdviceService(Plans plans, Nodes nodes, AdviceBook book, PlanAccess access, Recording recording) {
        this.plans = plans;
        this.nodes = nodes;
        this.book = book;
        this.access = access;
        this.recording = recording;
    }

    /** When, and by whom. */
    @Singleton
    static class Recording {

        private final Changes changes;
        private final Clock clock;

        Recording(Changes changes, Clock clock) {
            this.changes = changes;
            this.clock = clock;
        }

        void record(Advice advice, String command, String reason, Diff diff) {
            changes.record(RESOURCE, advice.id(), advice.version(), command, null, reason, diff);
        }
    }

    @Transactional
    List<Advice> of(UUID plan) {
        access.visible(plans.require(plan));
        return book.of(plan);
    }

    @Transactional
    Advice one(UUID plan, UUID id) {
        access.visible(plans.require(plan));
        return book.require(plan, id);
    }

    /** By a member of the council, or taken down by who runs plans; only while the plan is before the council (409). */
    @Transactional
    Advice advise(UUID id, AdviceRequests.Add request) {
        Plan plan = access.visible(plans.lock(id));
        access.require(access.relations().contains(PlanRelation.COUNCIL) || access.isManager());
        if (plan.state() != PlanState.UNDER_ADVICE) {
            throw new Refusal(ProblemType.CONFLICT).detailed("plan.advice.closed");
        }
        if (request.nodeId() != null
                && !id.equals(nodes.require(request.nodeId()).planId())) {
            throw Refusal.of(List.of(Flaw.ofBody("/nodeId", "node.elsewhere")));
        }
        LocalDate today = CityTime.dateOf(recording.clock.instant());
        LocalDate on = request.advisedOn() == null ? today : request.advisedOn();
        if (on.isAfter(today)) {
            throw Refusal.of(List.of(Flaw.ofBody("/advisedOn", "node.future")));
        }
        Advice advice = book.add(
                GUID.v7().toUUID(),
                id,
                request.nodeId(),
                request.text(),
                access.caller().subject(),
                on);
        recording.record(advice, "advise", null, null);
        return advice;
    }

    /** An answer can be given anew until the plan is confirmed. */
    @Transactional
    Advice answer(UUID planId, UUID id, Version expected, AdviceRequests.Answer request) {
        Plan plan = access.visible(plans.lock(planId));
        Advice old = book.lock(planId, id);
        access.require(access.isManager());
        Version.require(expected, old.version());
        if (!plan.isOpen()) {
            throw new Refusal(ProblemType.CONFLICT).detailed("plan.advice.closed");
        }
        Advice advice = book.answer(
                id, request.answer(), request.reason(), access.caller().subject(), recording.clock.instant());
        recording.record(
                advice,
                "answer",
                request.reason(),
                Diff.none()
                        .with(
                                "answer",
                                old.answer() == null ? null : old.answer().name(),
                                advice.answer().name()));
        return advice;
    }
}
