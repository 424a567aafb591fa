package city.innovation.kit.outbox;

/** An event would be larger than the 64 KiB that a CloudEvent may have; the transaction is to be rolled back. */
public class EventTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EventTooLarge(String type) {
        super(type + " has more than " + Outbox.MAX_BYTES + " bytes of data");
    }
}
