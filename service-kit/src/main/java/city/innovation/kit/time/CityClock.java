package city.innovation.kit.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the domain its clock: the system's, ahead or behind by the offset in the file {@code innovation.clock-file}
 * (an ISO-8601 duration such as {@code -P395D}). The file is for demos, scenarios and tests and refused in profile
 * {@code prod}.
 */
@ApplicationScoped
public class CityClock {

    /** What the database keeps of an instant. */
    private static final Duration PRECISION = Duration.ofNanos(1_000);

    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Optional<Path> file;
    private final boolean production;

    CityClock(@ConfigProperty(name = "innovation.clock-file") Optional<Path> file, Config config) {
        this.file = file;
        this.production = config.unwrap(SmallRyeConfig.class).getProfiles().contains("prod");
    }

    void refuseInProduction(@Observes StartupEvent start) {
        if (production && file.isPresent()) {
            throw new IllegalStateException(
                    "innovation.clock-file shifts the clock and is refused in profile prod; unset it");
        }
    }

    @Produces
    @ApplicationScoped
    @DefaultBean
    Clock clock() {
        return Clock.tick(
                file.<Clock>map(path -> new ShiftedClock(Clock.systemUTC(), new ClockFile(path), PATIENCE))
                        .orElseGet(Clock::systemUTC),
                PRECISION);
    }
}
