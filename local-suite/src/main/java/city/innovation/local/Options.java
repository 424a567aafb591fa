package city.innovation.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How the suite is to run.
 *
 * @param port of the gateway; the other parts' follow it, up to {@value #PORTS} in all
 * @param data where everything is kept that outlives a run
 * @param fresh whether to empty that folder first
 * @param demo whether to post demo data when the folder is new
 */
record Options(int port, Path data, boolean fresh, boolean demo) {

    static final int PORTS = 15;
    private static final int DEFAULT_PORT = 8080;
    private static final int FIRST_PORT = 1024;
    private static final int LAST_PORT = 65_535 - PORTS;

    /** The folder that needs no naming. */
    static Path usualData(Path root) {
        return root.resolve(".innovation");
    }

    /** Reads the arguments; folders are relative to where the suite was started, the default one to its root. */
    static Options parse(List<String> arguments, Path root) {
        Options options = new Options(DEFAULT_PORT, usualData(root), false, true);
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return options;
    }

    private Options with(String option, Deque<String> rest) {
        return switch (option) {
            case "--port" -> new Options(portOf(value(option, rest)), data, fresh, demo);
            case "--data" ->
                new Options(port, Path.of(value(option, rest)).toAbsolutePath().normalize(), fresh, demo);
            case "--fresh" -> new Options(port, data, true, demo);
            case "--no-demo" -> new Options(port, data, fresh, false);
            default ->
                throw new CannotRun("Unknown option " + option
                        + "; known are --port N, --data DIR, --fresh and --no-demo. See ./innovation help");
        };
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new CannotRun(option + " needs a value");
        }
        return rest.pop();
    }

    private static int portOf(String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= FIRST_PORT && port <= LAST_PORT) {
                return port;
            }
        }
        throw new CannotRun("--port is a number from " + FIRST_PORT + " to " + LAST_PORT + ", not " + text);
    }
}
