package city.innovation.tracker.project;

import city.innovation.tracker.plan.Health;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.ProjectKeeper;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at the health of projects with each of their changes. */
@ApplicationScoped
class HealthKeeper implements ProjectKeeper {

    private final ProjectHealth health;
    private final NodeDesk nodes;

    HealthKeeper(ProjectHealth health, NodeDesk nodes) {
        this.health = health;
        this.nodes = nodes;
    }

    @Override
    public void changed(Node project) {
        Health before = project.project().health();
        Assessment found = health.assess(project);
        project.project().assess(found.health(), found.reasons(), found.due());
        if (ProjectHealth.isNews(project, before, found.health())) {
            nodes.tell(project, health.news(project, found));
        }
    }
}
