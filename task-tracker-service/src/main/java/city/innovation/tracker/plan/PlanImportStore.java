package city.innovation.tracker.plan;

import city.innovation.kit.change.Diff;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Writes the rows of a plan's file. */
@ApplicationScoped
class PlanImportStore {

    /** So many rows go to the database in one round trip. */
    private static final int BATCH = 100;

    private final Nodes nodes;
    private final Plans plans;
    private final PlanTargets targets;
    private final Telling telling;
    private final Writing writing;

    PlanImportStore(Nodes nodes, Plans plans, PlanTargets targets, Telling telling, Writing writing) {
        this.nodes = nodes;
        this.plans = plans;
        this.targets = targets;
        this.telling = telling;
        this.writing = writing;
    }

    /** What follows from a change. */
    @Singleton
    static class Telling {

        private final NodeDesk desk;
        private final NodeNews news;
        private final ProgressTaker progress;

        Telling(NodeDesk desk, NodeNews news, ProgressTaker progress) {
            this.desk = desk;
            this.news = news;
            this.progress = progress;
        }
    }

    /** How rows are written, and when. */
    @Singleton
    static class Writing {

        private final EntityManager entities;
        private final Standings standings;
        private final Aims aims;
        private final Tree tree;

        Writing(EntityManager entities, Standings standings, Aims aims, Tree tree) {
            this.entities = entities;
            this.standings = standings;
            this.aims = aims;
            this.tree = tree;
        }
    }

    /** Some rows with the nodes that they name, as they become. */
    private static final class Chunk {

        final UUID plan;
        final Instant at;
        final Map<String, Node> nodes;
        final List<Node> fresh = new ArrayList<>();
        final Map<Node, Map<String, Object>> before = new LinkedHashMap<>();
        final Map<UUID, Diff> below = new HashMap<>();
        int written;

        Chunk(UUID plan, Instant at, Map<String, Node> nodes) {
            this.plan = plan;
            this.at = at;
            this.nodes = nodes;
        }

        UUID parent(PlanRow.OfNode row) {
            return row.parent() == null ? null : required(row.parent()).id();
        }

        /** What stood there when the row was read; it may have been taken away meanwhile. */
        Node required(String code) {
            Node node = nodes.get(code);
            if (node == null) {
                throw Refusal.of(List.of(Flaw.ofBody("parent", "plan.import.parent", code)));
            }
            return node;
        }

        void changing(Node node) {
            before.putIfAbsent(node, NodeFields.of(node));
        }
    }

    /**
     * Stores what is new or differs; says how many rows that were.
     *
     * @throws Refusal if the plan was confirmed meanwhile, or a node that a row names was taken away
     */
    int store(UUID planId, List<PlanRow> rows) {
        if (!plans.lock(planId).isOpen()) { // its rows are locked in the order of the file
            throw Refusal.of(List.of(Flaw.ofBody("/defaults/plan", "plan.import.confirmed")));
        }
        writing.entities.unwrap(Session.class).setJdbcBatchSize(BATCH);
        Chunk chunk = new Chunk(planId, writing.tree.now(), named(planId, rows));
        rows.forEach(row -> {
            if (row instanceof PlanRow.OfNode node && !chunk.nodes.containsKey(node.code())) {
                requireNew(node);
                add(node, chunk);
            }
        });
        below(rows, chunk);
        Set<UUID> fresh = chunk.fresh.stream().map(Node::id).collect(Collectors.toSet());
        rows.forEach(row -> {
            if (row instanceof PlanRow.OfNode node
                    && !fresh.contains(chunk.nodes.get(node.code()).id())) {
                change(node, chunk);
            }
        });
        chunk.nodes.values().stream()
                .filter(node -> chunk.below.containsKey(node.id()) && !fresh.contains(node.id()))
                .forEach(node -> touch(node, chunk));
        finish(chunk);
        return chunk.written;
    }

    /** The nodes of the plan that the rows name, by code. */
    private Map<String, Node> named(UUID plan, List<PlanRow> rows) {
        Set<String> codes = new HashSet<>();
        for (PlanRow row : rows) {
            switch (row) {
                case PlanRow.OfNode node -> {
                    codes.add(node.code());
                    codes.add(node.parent());
                }
                case PlanRow.OfTarget target -> codes.add(target.project());
            }
        }
        codes.remove(null);
        return nodes.codedForUpdate(plan, codes).stream()
                .collect(Collectors.toMap(Node::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** What stood there when the row was read needed no more than what changes. */
    private static void requireNew(PlanRow.OfNode row) {
        if (row.known()) {
            throw Refusal.of(List.of(Flaw.ofBody("code", "plan.import.parent", row.code())));
        }
    }

    private void add(PlanRow.OfNode row, Chunk chunk) {
        Node node =
                new Node(GUID.v7().toUUID(), row.kind(), row.code(), row.shape().content(), chunk.at);
        node.place(chunk.plan, chunk.parent(row), row.shape().weight());
        row.shape().writeTo(node);
        telling.news.created(node);
        writing.entities.persist(node);
        chunk.nodes.put(row.code(), node);
        chunk.fresh.add(node);
        chunk.written++;
    }

    /** Writes milestones and indicators; new projects are in the database before. */
    private void below(List<PlanRow> rows, Chunk chunk) {
        List<PlanRow.OfTarget> below = rows.stream()
                .filter(PlanRow.OfTarget.class::isInstance)
                .map(PlanRow.OfTarget.class::cast)
                .toList();
        if (below.isEmpty()) {
            return;
        }
        below.forEach(row -> chunk.required(row.project()));
        writing.entities.flush();
        Map<String, UUID> ids = new HashMap<>();
        chunk.nodes.forEach((code, node) -> ids.put(code, node.id()));
        for (PlanTargets.Change change : targets.changes(chunk.plan, below, ids)) {
            change.rows().write(change.fresh(), change.changed(), chunk.at);
            change.byProject().forEach((project, diff) -> chunk.below.merge(project, diff, Diff::then));
            chunk.written += change.fresh().size() + change.changed().size();
        }
    }

    private void change(PlanRow.OfNode row, Chunk chunk) {
        Node node = chunk.nodes.get(row.code());
        NodeShape old = NodeShape.of(node);
        NodeShape shape = row.shape().over(old, row.given());
        UUID from = node.parentId();
        UUID parent = row.givesParent() ? chunk.parent(row) : from;
        if (shape.equals(old) && Objects.equals(from, parent)) {
            return;
        }
        chunk.changing(node);
        shape.writeTo(node);
        node.place(chunk.plan, parent, shape.weight());
        telling.news.moved(node, from);
        telling.news.rescheduled(node, old.content());
        if (shape.method() != old.method()) {
            telling.progress.progress(node);
        }
        chunk.written++;
    }

    private void touch(Node node, Chunk chunk) {
        chunk.changing(node);
        node.touch();
        telling.progress.progress(node);
    }

    private void finish(Chunk chunk) {
        chunk.before.keySet().forEach(node -> node.reassess(chunk.at));
        writing.entities.flush(); // a version made stale meanwhile fails here
        chunk.fresh.forEach(node -> telling.desk.record(node, "import", null, Diff.none()));
        chunk.before.forEach((node, before) ->
                telling.desk.record(node, "import", before, chunk.below.getOrDefault(node.id(), Diff.none())));
        List<Node> standOtherwise = chunk.before.entrySet().stream()
                .filter(change -> NodeFields.standsOtherwise(change.getValue(), NodeFields.of(change.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        writing.standings.write(chunk.plan, chunk.fresh, standOtherwise);
        writing.aims.write(chunk.plan, chunk.fresh, chunk.before.keySet());
        writing.entities.clear();
    }
}
