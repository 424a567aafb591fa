package city.innovation.kit.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads query parameters of the plain types, so that a bad one is a 400 that names it; the REST layer would answer 404.
 * Path parameters are left to it, since there 404 is right.
 */
@Provider
class QueryConverters implements ParamConverterProvider {

    private static final Map<Class<?>, Reading> READINGS = Map.of(
            UUID.class, new Reading("param.uuid", UUID::fromString),
            Integer.class, new Reading("param.whole", Integer::valueOf),
            int.class, new Reading("param.whole", Integer::valueOf),
            Long.class, new Reading("param.whole", Long::valueOf),
            long.class, new Reading("param.whole", Long::valueOf),
            Boolean.class, new Reading("param.boolean", QueryConverters::bool),
            boolean.class, new Reading("param.boolean", QueryConverters::bool),
            LocalDate.class, new Reading("param.date", LocalDate::parse));

    /** How a type is read, and what to say when it can't be. */
    private record Reading(String messageKey, Function<String, Object> read, String names) {

        Reading(String messageKey, Function<String, Object> read) {
            this(messageKey, read, "");
        }
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        List<String> names = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .toList();
        Reading reading = type.isEnum() ? ofEnum(type) : READINGS.get(type);
        return names.isEmpty() || reading == null ? null : new Named<>(names.getFirst(), reading);
    }

    private static Reading ofEnum(Class<?> type) {
        Function<String, Object> read = text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
        return new Reading("param.enum", read, JsonTypes.names(type));
    }

    private static Object bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    /** Reads one named parameter. */
    private record Named<T>(String name, Reading reading) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // The readings are keyed by what they make.
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return (T) reading.read().apply(text);
            } catch (RuntimeException e) {
                throw Refusal.ofQuery(name, reading.messageKey(), reading.names());
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
