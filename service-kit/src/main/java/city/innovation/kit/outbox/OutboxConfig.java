package city.innovation.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events leave the database. */
@ConfigMapping(prefix = "innovation.outbox")
interface OutboxConfig {

    /** Whether this process sends; others of the service may. */
    @WithDefault("true")
    boolean enabled();

    /** How often to look without being woken, for what other processes wrote. */
    @WithDefault("500ms")
    Duration poll();

    /** How long to let events gather between two batches that were not full. */
    @WithDefault("2ms")
    Duration gather();

    /** How many rows are sent in one transaction. */
    @WithDefault("500")
    int batch();

    /** How long to wait for the broker before a batch is given up and begun again. */
    @WithDefault("10s")
    Duration acknowledgement();

    /** The longest pause between two tries while the broker or the database is down. */
    @WithDefault("5s")
    Duration longestPause();
}
