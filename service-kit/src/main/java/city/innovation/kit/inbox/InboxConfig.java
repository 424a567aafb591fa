package city.innovation.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events of others are taken in. */
@ConfigMapping(prefix = "innovation.inbox")
interface InboxConfig {

    /** How often an effect is tried that fails for a reason of its own, before the event is parked. */
    @WithDefault("3")
    int attempts();

    /** The pause after the first failure; it doubles with each. */
    @WithDefault("100ms")
    Duration firstPause();

    /** The longest pause between two tries while, for example, the database is down. */
    @WithDefault("10s")
    Duration longestPause();

    /** How long to wait for the dead-letter topic. */
    @WithDefault("10s")
    Duration acknowledgement();
}
