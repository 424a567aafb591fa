package city.innovation.kit.problem;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logging.MDC;

/** The trace ids with which lines are logged, from its making to its closing. */
public final class LoggedTraces extends Handler implements AutoCloseable {

    private final Logger logger;
    private final List<String> traces = new CopyOnWriteArrayList<>();

    public LoggedTraces(Class<?> logging) {
        logger = Logger.getLogger(logging.getName());
        logger.addHandler(this);
    }

    public List<String> all() {
        return List.copyOf(traces);
    }

    @Override
    public void publish(LogRecord line) {
        traces.add(Objects.toString(MDC.get(LogTrace.FIELD)));
    }

    @Override
    public void flush() {
        // lines are kept at once
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
