package city.innovation.gateway.pages;

import java.util.Collection;
import java.util.Comparator;

/** How a service stands, best first. */
enum ServiceState {
    /** Ready, and well. */
    UP,
    /** Ready, while something behind it is not well: events wait, for example. */
    DEGRADED,
    /** It says that it is not ready. */
    DOWN,
    /** It says nothing. */
    UNREACHABLE;

    boolean serves() {
        return this == UP || this == DEGRADED;
    }

    /** Of all services: up, degraded when the worst still serves, else down. */
    static ServiceState ofAll(Collection<ServiceState> states) {
        ServiceState worst = states.stream().max(Comparator.naturalOrder()).orElse(UP);
        return worst.serves() ? worst : DOWN;
    }
}
