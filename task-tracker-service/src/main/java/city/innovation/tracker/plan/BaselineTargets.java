package city.innovation.tracker.plan;

import java.util.Map;
import java.util.UUID;

/** What projects aim at, which a baseline freezes beside dates and weights. */
public interface BaselineTargets {

    /** The targets of a plan's projects as JSON arrays of objects, each with a {@code kind}, by project. */
    Map<UUID, String> of(UUID plan);
}
