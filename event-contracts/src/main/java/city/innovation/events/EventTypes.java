package city.innovation.events;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Which record is which type on the wire. */
public final class EventTypes {

    private EventTypes() {}

    /** The records of a producer's sealed interface by their {@code TYPE}, in the order of the types. */
    public static <E extends DomainEvent> Map<String, Class<? extends E>> of(Class<E> producer) {
        Map<String, Class<? extends E>> types = new TreeMap<>();
        Arrays.stream(producer.getPermittedSubclasses())
                .forEach(event -> types.put(type(event), event.asSubclass(producer)));
        return types;
    }

    /** The {@code TYPE} of a record. */
    public static String type(Class<?> event) {
        try {
            return (String) event.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(event + " has no TYPE", e);
        }
    }
}
