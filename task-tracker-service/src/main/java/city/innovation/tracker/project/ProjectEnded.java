package city.innovation.tracker.project;

import java.util.UUID;

/**
 * A project came to its end, one way or another; told within the service, in the transaction.
 *
 * @param projectId the project
 * @param command what ended it, by its wire name
 */
public record ProjectEnded(UUID projectId, String command) {}
