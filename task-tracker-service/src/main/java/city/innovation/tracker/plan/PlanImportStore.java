package city.innovation.tracker.plan;

import city.innovation.events.plan.ProjectCreated;
import city.innovation.kit.change.Diff;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the rows of a plan's file, or says what they would change. */
@ApplicationScoped
class PlanImportStore {

    private final Nodes nodes;
    private final Plans plans;
    private final Standings standings;
    private final NodeDesk desk;
    private final Writing writing;

    PlanImportStore(Nodes nodes, Plans plans, Standings standings, NodeDesk desk, Writing writing) {
        this.nodes = nodes;
        this.plans = plans;
        this.standings = standings;
        this.desk = desk;
        this.writing = writing;
    }

    /** How many rows are written at once, and when. */
    @Singleton
    static class Writing {

        private final EntityManager entities;
        private final Tree tree;

        Writing(EntityManager entities, Tree tree) {
            this.entities = entities;
            this.tree = tree;
        }
    }

    /**
     * What a file would change.
     *
     * @param field what of the node; null for a new node
     */
    record Change(String code, String field, Object from, Object to) {}

    Map<String, NodeKind> known(UUID plan) {
        return all(plan).values().stream().collect(Collectors.toMap(Node::code, Node::kind));
    }

    private Map<String, Node> all(UUID plan) {
        return nodes.list("planId = ?1 and removedAt is null", plan).stream()
                .collect(Collectors.toMap(Node::code, node -> node));
    }

    @jakarta.transaction.Transactional
    List<Change> changes(UUID plan, List<PlanRow> rows) {
        Map<String, Node> known = all(plan);
        Map<UUID, String> codes = known.values().stream().collect(Collectors.toMap(Node::id, Node::code));
        List<Change> changes = new ArrayList<>();
        for (PlanRow row : rows) {
            Node node = known.get(row.code());
            if (node == null) {
                changes.add(new Change(row.code(), null, null, row.content().title()));
            } else {
                Diff.between(fields(node.content(), codes.get(node.parentId()), node.weight()), fields(row))
                        .fields()
                        .forEach((field, change) ->
                                changes.add(new Change(row.code(), field, change.from(), change.to())));
            }
        }
        return changes;
    }

    private static Map<String, Object> fields(PlanRow row) {
        return fields(row.content(), row.parent(), row.weight());
    }

    private static Map<String, Object> fields(NodeContent content, String parent, int weight) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", content.title());
        fields.put("description", content.description());
        fields.put("department", content.department());
        fields.put("manager", content.manager());
        fields.put("cooperating", content.cooperating());
        fields.put("district", content.district());
        fields.put("challenge", content.challenge());
        fields.put("startsOn", content.startsOn());
        fields.put("endsOn", content.endsOn());
        fields.put("budgetWon", content.budgetWon());
        fields.put("executedWon", content.executedWon());
        fields.put("beneficiaries", content.beneficiaries());
        fields.put("parent", parent);
        fields.put("weight", weight);
        return fields;
    }

    /** Stores what is new or differs; says how many rows that were. */
    int store(UUID planId, List<PlanRow> rows) {
        Plan plan = plans.hold(planId);
        if (!plan.isOpen()) {
            throw new IllegalStateException("Plan " + plan.code() + " was confirmed while a file was being imported");
        }
        Map<String, Node> known = all(planId);
        List<Node> written = new ArrayList<>();
        Map<Node, Map<String, Object>> before = new HashMap<>();
        Instant now = writing.tree.now();
        for (PlanRow row : rows) {
            Node node = known.get(row.code());
            UUID parent = row.parent() == null ? null : known.get(row.parent()).id();
            if (node == null) {
                Node fresh = new Node(GUID.v7().toUUID(), row.kind(), row.code(), row.content(), now);
                fresh.place(planId, parent, row.weight());
                if (row.kind() == NodeKind.PROJECT) {
                    desk.tell(fresh, facts -> new ProjectCreated(facts, now));
                }
                writing.entities.persist(fresh);
                known.put(row.code(), fresh);
                written.add(fresh);
            } else if (differs(node, row, parent)) {
                before.put(node, NodeFields.of(node));
                node.write(row.content());
                node.place(planId, parent, row.weight());
                node.reassess(now);
                written.add(node);
            }
        }
        writing.entities.flush();
        written.forEach(node -> desk.record(node, "import", before.get(node), null));
        standings.write(planId, written);
        return written.size();
    }

    private static boolean differs(Node node, PlanRow row, UUID parent) {
        return !node.content().equals(row.content())
                || !java.util.Objects.equals(node.parentId(), parent)
                || node.weight() != row.weight();
    }
}
