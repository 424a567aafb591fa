package city.innovation.kit.inbox;

/** What came is no CloudEvent or lacks what its type requires; trying again does not mend that. */
public class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message) {
        super(message);
    }
}
