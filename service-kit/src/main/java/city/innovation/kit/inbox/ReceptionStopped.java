package city.innovation.kit.inbox;

/** The service stops; the event is not acknowledged and comes again. */
class ReceptionStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReceptionStopped() {
        super("The service stops");
    }
}
