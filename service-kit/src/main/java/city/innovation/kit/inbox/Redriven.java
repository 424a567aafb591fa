package city.innovation.kit.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a redrive did.
 *
 * @param carriedOut how many events had their effect now, or had had it before
 * @param stoppedBy kind of failure of the first that failed again; null if none waits any more
 * @param reason what happened to it, or null
 */
@Schema(name = "RedriveResult", requiredProperties = "carriedOut", examples = "{\"carriedOut\":3}")
public record Redriven(int carriedOut, String stoppedBy, String reason) {}
