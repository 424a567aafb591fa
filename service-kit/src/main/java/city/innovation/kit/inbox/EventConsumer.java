package city.innovation.kit.inbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What one part of a service does upon events of others. Its name is that of its memory: under a new name it has every
 * effect again.
 */
public final class EventConsumer {

    private final String name;
    private final Reception reception;
    private final Map<String, Consumer<ReceivedEvent>> effects = new ConcurrentHashMap<>();
    private final Map<String, Predicate<ReceivedEvent>> concerns = new ConcurrentHashMap<>();

    EventConsumer(String name, Reception reception) {
        this.name = name;
        this.reception = reception;
    }

    /** Has that effect, in the inbox's transaction, of events of that type. */
    public <T> EventConsumer on(String type, Class<T> form, BiConsumer<T, ReceivedEvent> effect) {
        return on(type, event -> effect.accept(event.as(form), event));
    }

    /**
     * Has that effect of those events of that type that concern it. The others are passed over without a trace in the
     * database; so what {@code concerns} asks for must be in the event itself and never change.
     */
    public <T> EventConsumer on(
            String type, Class<T> form, Predicate<T> concerns, BiConsumer<T, ReceivedEvent> effect) {
        this.concerns.put(type, event -> concerns.test(event.as(form)));
        return on(type, form, effect);
    }

    /** The same for events that are not read into a record. */
    public EventConsumer on(String type, Consumer<ReceivedEvent> effect) {
        if (effects.putIfAbsent(type, effect) != null) {
            throw new IllegalStateException(name + " knows " + type + " already");
        }
        return this;
    }

    /**
     * Takes what came. When this returns, the effect is committed, or was before, or the event is parked, or nobody here
     * knows its type; until then, and while it fails for a passing reason, it blocks, so that order is kept. The method
     * that calls this is {@code @Incoming} and {@code @Blocking}; one on virtual threads takes many events at once, out
     * of order, and is refused.
     */
    public void receive(ConsumerRecord<String, byte[]> kafka) {
        if (Thread.currentThread().isVirtual()) {
            throw new IllegalStateException(name + " must be @Blocking, which keeps order, not on virtual threads");
        }
        reception.receive(this, kafka);
    }

    String name() {
        return name;
    }

    /** Whether the event may have an effect here. */
    boolean isConcernedBy(ReceivedEvent event) {
        return concerns.getOrDefault(event.type(), any -> true).test(event);
    }

    /** The effect of a type, or null for one that is unknown here. */
    Consumer<ReceivedEvent> effect(String type) {
        return effects.get(type);
    }
}
