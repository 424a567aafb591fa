package city.innovation.kit.inbox;

import org.jboss.logging.Logger;

/** How often one event was tried. */
final class Tries {

    private static final Logger LOG = Logger.getLogger(Tries.class);

    private final Patience patience;
    private final ReceivedEvent event;
    private int failures;
    private int lasting;

    Tries(Patience patience, ReceivedEvent event) {
        this.patience = patience;
        this.event = event;
    }

    /** Waits before the next try; or gives at once why there is to be none. */
    Failure failed(RuntimeException cause) {
        failures++;
        boolean passes = Transience.passes(cause);
        if (!passes && (++lasting == patience.attempts() || cause instanceof UnreadableEvent)) {
            LOG.errorf(cause, "Event %s (%s) is parked after %d tries", event.id(), event.type(), lasting);
            return Failure.of(cause, lasting);
        }
        if (failures == 1) {
            LOG.warnf(cause, "Event %s (%s) is tried again", event.id(), event.type());
        }
        patience.pause(failures);
        return null;
    }
}
