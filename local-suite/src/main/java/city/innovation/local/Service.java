package city.innovation.local;

import java.util.Locale;

/** The services of the suite: their Maven module, their port after the gateway's, and their heap at most, in MB. */
enum Service {
    PROPOSAL("proposal-service", 1, 96),
    TRACKER("task-tracker-service", 4, 96);

    private final String module;
    private final int offset;
    private final int heap;

    Service(String module, int offset, int heap) {
        this.module = module;
        this.offset = offset;
        this.heap = heap;
    }

    /** The name of its database and role too. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Maven module. */
    String module() {
        return module;
    }

    int offset() {
        return offset;
    }

    int heap() {
        return heap;
    }

    int port(int gatewayPort) {
        return gatewayPort + offset;
    }
}
