package city.innovation.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where a service says which events of others it takes in. */
@ApplicationScoped
public class Inbox {

    private final Reception reception;
    private final Redrive redrive;
    private final Map<String, EventConsumer> consumers = new ConcurrentHashMap<>();

    Inbox(Reception reception, Redrive redrive) {
        this.reception = reception;
        this.redrive = redrive;
    }

    /** A consumer of that name, unique within the service and never changed. */
    public EventConsumer consumer(String name) {
        EventConsumer consumer = new EventConsumer(name, reception);
        if (consumers.putIfAbsent(name, consumer) != null) {
            throw new IllegalStateException("There is a consumer " + name + " already");
        }
        return consumer;
    }

    /** Carries out, in order, what is parked of a subject, as far as it can be; none if there is no such consumer. */
    public Optional<Redriven> redrive(String consumer, String source, String subject) {
        return Optional.ofNullable(consumers.get(consumer)).map(known -> redrive.redrive(known, source, subject));
    }

    /** Gives a parked event up, in the running transaction; 409 unless it is the first that waits of its subject. */
    void discard(ParkedEvent waiting) {
        redrive.discard(waiting);
    }
}
