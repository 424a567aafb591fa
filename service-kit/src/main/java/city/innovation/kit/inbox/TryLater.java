package city.innovation.kit.inbox;

/** An effect cannot be had at present, but later without anybody's doing; the event is tried again without end. */
public class TryLater extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is awaited. */
    public TryLater(String message) {
        super(message);
    }
}
