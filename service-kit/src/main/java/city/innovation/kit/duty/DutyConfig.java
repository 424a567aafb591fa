package city.innovation.kit.duty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How time moves duties. */
@ConfigMapping(prefix = "innovation.duty")
interface DutyConfig {

    /** Whether this process watches the time; others of the service may. */
    @WithDefault("true")
    boolean enabled();

    /** How often to look without being woken. */
    @WithDefault("1s")
    Duration poll();

    /** How many duties are moved in one transaction. */
    @WithDefault("200")
    int batch();

    /** How long to leave a duty alone after the effect of its breach failed. */
    @WithDefault("1m")
    Duration retry();

    /** How often the numbers of open and overdue duties are counted. */
    @WithDefault("15s")
    Duration count();
}
