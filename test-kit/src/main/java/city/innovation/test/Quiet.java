package city.innovation.test;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Kafka and PostgreSQL from writing pages about their every start. */
final class Quiet {

    static final List<String> NOISY = List.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky.test");

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final List<Logger> LOGGERS =
            NOISY.stream().map(Logger::getLogger).toList();

    private Quiet() {}

    static void please() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
