package city.innovation.tracker.project;

import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.ProgressMethod;
import city.innovation.tracker.plan.ProjectPart;
import city.innovation.tracker.plan.ProjectState;
import city.innovation.tracker.plan.Share;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far projects are by what they are measured by. */
@ApplicationScoped
class ProjectProgress {

    private final List<ProgressSource> sources;

    ProjectProgress(@All List<ProgressSource> sources) {
        this.sources = sources;
    }

    /** In basis points. Without anything to measure by it is nothing until the project is completed, and then all. */
    int of(Node node) {
        ProjectPart project = node.project();
        if (project.state().endedEarly()) {
            return project.progressBp();
        }
        Integer share = source(project.method()).shareBp(node.id());
        if (share != null) {
            return share;
        }
        return project.state() == ProjectState.COMPLETED ? Share.WHOLE : 0;
    }

    /** How much must still be done before it can be completed. */
    int open(Node node) {
        return source(node.project().method()).open(node.id());
    }

    /** The earliest day by which something that is still open was due, by project. */
    Map<UUID, LocalDate> earliestDue(Collection<UUID> projects) {
        Map<UUID, LocalDate> earliest = new HashMap<>();
        sources.forEach(source -> source.earliestDue(projects)
                .forEach((project, day) -> earliest.merge(project, day, (a, b) -> a.isBefore(b) ? a : b)));
        return earliest;
    }

    private ProgressSource source(ProgressMethod method) {
        return sources.stream()
                .filter(source -> source.method() == method)
                .findFirst()
                .orElseThrow();
    }
}
