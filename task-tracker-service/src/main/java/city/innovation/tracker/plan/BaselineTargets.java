package city.innovation.tracker.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What projects aim at, which a baseline freezes beside dates and weights; one for each way to measure progress. */
public interface BaselineTargets {

    /** Whose targets they are. */
    ProgressMethod method();

    /**
     * The targets of a plan's projects as JSON arrays of objects, each with a {@code kind}, by project.
     *
     * @param projects of these alone; null for all
     */
    Map<UUID, String> of(UUID plan, Collection<UUID> projects);

    /** Whether such an object is one of these targets. */
    boolean holds(JsonNode target);

    /** What such an object, once it is one of these, gives to its project's progress. */
    Measure measure(JsonNode target);
}
