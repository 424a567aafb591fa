package city.innovation.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that this process logs between beginning and end, traces too. */
final class Logged extends Handler {

    private final Logger root = Logger.getLogger("");
    private final Logger own = Logger.getLogger("city.innovation");
    private final Level level = own.getLevel();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Logged() {
        setFormatter(new SimpleFormatter());
        setLevel(Level.ALL);
    }

    static Logged begin() {
        Logged logged = new Logged();
        logged.root.addHandler(logged);
        logged.own.setLevel(Level.ALL);
        logged.own.info("Looking at what is logged from here on");
        return logged;
    }

    List<String> end() {
        root.removeHandler(this);
        own.setLevel(level);
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord logRecord) {
        lines.add(getFormatter().format(logRecord) + Arrays.toString(logRecord.getParameters()));
    }

    @Override
    public void flush() {
        // lines are kept at once
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
