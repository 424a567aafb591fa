package city.innovation.tracker.plan;

import java.util.UUID;

/**
 * An area, task or project came to its end, one way or another; told within the service, in the transaction.
 *
 * @param nodeId the area, task or project
 * @param command what ended it, by its wire name
 * @param carriedOut whether it was carried out, so that it still is what it was
 */
public record NodeEnded(UUID nodeId, String command, boolean carriedOut) {}
