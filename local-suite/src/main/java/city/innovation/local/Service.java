package city.innovation.local;

import java.util.Locale;

/** The services of the suite: their port after the gateway's, and their heap in MB. */
enum Service {
    PROPOSAL(1, 128);

    private final int offset;
    private final int heap;

    Service(int offset, int heap) {
        this.offset = offset;
        this.heap = heap;
    }

    /** The name of its database and role too. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Maven module. */
    String module() {
        return id() + "-service";
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
