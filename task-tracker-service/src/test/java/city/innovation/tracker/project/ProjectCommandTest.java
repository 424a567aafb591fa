package city.innovation.tracker.project;

import city.innovation.events.plan.PlanEvent;
import city.innovation.tracker.Lifecycle;
import city.innovation.tracker.plan.ProjectState;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectCommandTest {

    private static final Lifecycle<ProjectState> LIFECYCLE = new Lifecycle<>(
            "a project",
            "project-lifecycle",
            ProjectCommand.class,
            List.of(ProjectCommand.values()),
            ProjectState.PLANNED);

    @Test
    void aCommandStartsFromItsStatesAlone() {
        LIFECYCLE.isWalked();
    }

    @Test
    void everyTransitionTellsTheWorldByAnEventThatThereIs() {
        LIFECYCLE.isTold(PlanEvent.class);
    }

    /** Writes the page with {@code -Ddocs.write=true}. */
    @Test
    void thePageOfTheLifecycleIsMadeFromTheTable() throws IOException {
        LIFECYCLE.isDocumented();
    }
}
