package city.innovation.tracker.plan;

import city.innovation.kit.http.Answers;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;

/** Answers with nodes as the caller may see them. */
@ApplicationScoped
public class NodeViews {

    private final NodeDesk desk;
    private final PlanAccess access;
    private final Answers answers;
    private final Clock clock;

    NodeViews(NodeDesk desk, PlanAccess access, Answers answers, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.answers = answers;
        this.clock = clock;
    }

    /** The node (200, 304), if the caller may know of it and it is of that kind; else 404. */
    @Transactional
    Response get(NodeKind kind, UUID id) {
        Node node = kind == NodeKind.PROJECT ? desk.visibleProject(id) : desk.visible(id);
        if (node.kind() != kind) {
            throw new city.innovation.kit.problem.Refusal(city.innovation.http.ProblemType.NOT_FOUND);
        }
        return ok(node);
    }

    /** The node as it stands (200). */
    public Response ok(Node node) {
        return answers.ok(view(node), node.version());
    }

    Response created(Node node) {
        return answers.created(PlanPaths.of(node.kind()) + "/" + node.id(), view(node), node.version());
    }

    private Object view(Node node) {
        return node.kind() == NodeKind.PROJECT
                ? ProjectView.of(node, CityTime.dateOf(clock.instant()), access.isStaff())
                : NodeView.of(node, access.isStaff());
    }
}
