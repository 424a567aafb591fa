package city.innovation.kit.timer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How time acts. */
@ConfigMapping(prefix = "innovation.timed-work")
interface WorkConfig {

    /** Whether this process watches the time; others of the service may. */
    @WithDefault("true")
    boolean enabled();

    /** How often to look. */
    @WithDefault("1s")
    Duration poll();
}
