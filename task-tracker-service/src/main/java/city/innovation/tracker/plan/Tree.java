package city.innovation.tracker.plan;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.organisation.DepartmentWords;
import city.innovation.tracker.organisation.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What holds in every plan's tree. */
@ApplicationScoped
class Tree {

    /** Whoever takes it out of the plan waits until the transaction ends. */
    private static final String STANDS = """
            select kind from node where id = ? and plan_id = ? and removed_at is null for share
            """;

    private final Nodes nodes;
    private final Departments departments;
    private final Clock clock;
    private final Sql sql;

    Tree(Nodes nodes, Departments departments, Clock clock, Sql sql) {
        this.nodes = nodes;
        this.departments = departments;
        this.clock = clock;
        this.sql = sql;
    }

    /** Refuses (400) departments that nobody entered. */
    void requireDepartments(NodeContent content, String at) {
        departments.require(content.department(), at + "/department");
        departments.requireAll(content.cooperating(), at + "/cooperating");
    }

    /** What files may call departments today. */
    DepartmentWords departmentWords() {
        return departments.words(CityTime.dateOf(now()));
    }

    Instant now() {
        return clock.instant();
    }

    /** Refuses (409) a code that another node of the plan has. */
    void requireFree(UUID plan, String code) {
        if (!nodes.coded(plan, List.of(code)).isEmpty()) {
            throw new Refusal(ProblemType.CONFLICT, code).detailed("node.code.taken");
        }
    }

    /** Refuses (400) a parent of another plan, of a wrong level, or none where there must be one. */
    void requireParent(UUID plan, NodeKind kind, UUID parent, String field) {
        NodeKind above = parent == null
                ? null
                : sql.query(STANDS, row -> NodeKind.valueOf(row.getString("kind")), parent, plan).stream()
                        .findFirst()
                        .orElse(null);
        boolean known = parent == null || above != null;
        if (!known || !kind.mayStandUnder(above)) {
            throw Refusal.of(List.of(Flaw.ofBody(field, known ? "node.parent.level" : "node.parent.unknown")));
        }
    }

    /** Refuses (409) a node under which something stands. */
    void requireChildless(Node node) {
        if (nodes.hasChildren(node.id())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("node.has-children");
        }
    }
}
