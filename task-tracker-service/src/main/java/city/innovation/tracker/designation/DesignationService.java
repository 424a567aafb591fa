package city.innovation.tracker.designation;

import city.innovation.events.designation.DesignationEdited;
import city.innovation.events.designation.DesignationEnded;
import city.innovation.events.designation.DesignationMade;
import city.innovation.events.designation.DesignationScored;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.NodeEnded;
import city.innovation.tracker.plan.NodeKind;
import city.innovation.tracker.plan.PlanAccess;
import city.innovation.tracker.plan.PlanBook;
import city.innovation.tracker.plan.PlanState;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Designates areas, tasks and projects, and leads designations on. */
@ApplicationScoped
class DesignationService {

    private final Designations designations;
    private final DesignationDesk desk;
    private final DesignationRules rules;
    private final QuotaRoom room;
    private final Ground ground;

    DesignationService(
            Designations designations, DesignationDesk desk, DesignationRules rules, QuotaRoom room, Ground ground) {
        this.designations = designations;
        this.desk = desk;
        this.rules = rules;
        this.room = room;
        this.ground = ground;
    }

    /** What a designation is laid over. */
    @Singleton
    static class Ground {

        private final NodeDesk nodes;
        private final PlanBook plans;
        private final PlanAccess access;
        private final Sql sql;

        Ground(NodeDesk nodes, PlanBook plans, PlanAccess access, Sql sql) {
            this.nodes = nodes;
            this.plans = plans;
            this.access = access;
            this.sql = sql;
        }

        /** The plan of a node that lives in a plan that holds; else 409. */
        PlanBook.Known require(Node node) {
            PlanBook.Known plan = plans.find(node.planId())
                    .filter(found -> found.state() == PlanState.CONFIRMED)
                    .orElseThrow(() -> new Refusal(ProblemType.CONFLICT).detailed("designation.plan"));
            boolean ended =
                    node.kind() == NodeKind.PROJECT && node.project().state().endedEarly();
            if (node.removedAt() != null || ended) {
                throw new Refusal(ProblemType.CONFLICT).detailed("designation.ended-node");
            }
            return plan;
        }

        /** Refuses (409) what is designated as such already; whoever designates for the year waits for the other. */
        void requireFree(Node node, DesignationKind kind) {
            List<Boolean> held = sql.query(
                    "select true from designation where node_id = ? and kind = ? and state = 'HELD'",
                    row -> row.getBoolean(1),
                    node.id(),
                    kind.name());
            if (!held.isEmpty()) {
                throw new Refusal(ProblemType.CONFLICT).detailed("designation.twice");
            }
        }
    }

    /** Gives the terms as they shall be, of the terms as they are. */
    @FunctionalInterface
    interface Patch {
        DesignationTerms of(DesignationTerms current) throws JsonProcessingException;
    }

    /** Designates a node; the quota of its kind and of its plan's year holds, or 409. */
    @Transactional
    Designation make(NewDesignation request) {
        ground.access.require(ground.access.isManager());
        Node node = ground.nodes.visible(request.nodeId());
        request.terms().requireSound(rules.today());
        if (request.survey() != null) {
            request.survey().requireSound("/survey", rules.today());
        }
        PlanBook.Known plan = ground.require(node);
        int ruleVersion = room.take(request.kind(), plan.year());
        ground.requireFree(node, request.kind());
        Designation made = designations.add(
                node.id(),
                plan.id(),
                plan.year(),
                request,
                ruleVersion,
                ground.access.caller().subject());
        desk.record(made, "make", null, null);
        desk.tell(made, facts -> new DesignationMade(facts, made.madeAt()));
        return made;
    }

    /** Changes its reason, its last day or its cadence while it holds. */
    @Transactional
    Designation edit(UUID id, Version expected, Patch patch) throws JsonProcessingException {
        Designation old = desk.take(id, expected, DesignationCommand.END);
        DesignationTerms terms = patch.of(old.terms());
        terms.requireSound(rules.today());
        Designation edited = designations.change(id, terms);
        desk.record(edited, "edit", null, Diff.between(old.terms().fields(), terms.fields()));
        desk.tell(edited, facts -> new DesignationEdited(facts, rules.now()));
        return edited;
    }

    /** Keeps what a survey found. */
    @Transactional
    Designation score(UUID id, Version expected, Survey survey) {
        desk.take(id, expected, DesignationCommand.SCORE);
        survey.requireSound("", rules.today());
        Designation scored = designations.score(id, survey);
        Diff diff = Diff.none()
                .with("awarenessHundredths", null, survey.awarenessHundredths())
                .with("priorityHundredths", null, survey.priorityHundredths())
                .with("demandHundredths", null, survey.demandHundredths());
        desk.record(scored, DesignationCommand.SCORE.wireName(), null, diff);
        desk.tell(
                scored,
                facts -> new DesignationScored(
                        facts,
                        rules.now(),
                        survey.surveyedOn(),
                        survey.respondents(),
                        survey.awarenessHundredths(),
                        survey.priorityHundredths(),
                        survey.demandHundredths()));
        return scored;
    }

    /** Ends it; its place in the quota is free again. */
    @Transactional
    Designation end(UUID id, Version expected, String reason) {
        Designation held = desk.take(id, expected, DesignationCommand.END);
        return end(held, reason);
    }

    /** Ends one whose last day is over; within a transaction. */
    void lapse(UUID id) {
        end(designations.lock(id), null);
    }

    /** What ended without having been carried out is designated no more; its place in the quota is free again. */
    void ended(@Observes NodeEnded ended) {
        if (!ended.carriedOut()) {
            designations.held(ended.nodeId()).forEach(id -> end(designations.lock(id), ended.command()));
        }
    }

    private Designation end(Designation held, String reason) {
        Designation ended = designations.end(held, DesignationCommand.END.next(held.state()), reason);
        Diff diff = Diff.none().with("state", held.state().name(), ended.state().name());
        desk.record(ended, DesignationCommand.END.wireName(), reason, diff);
        desk.tell(ended, facts -> new DesignationEnded(facts, ended.endedAt(), reason == null));
        return ended;
    }
}
