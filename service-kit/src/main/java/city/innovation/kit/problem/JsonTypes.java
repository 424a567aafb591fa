package city.innovation.kit.problem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a field of a Java type is called in JSON. */
final class JsonTypes {

    private static final Map<Class<?>, String> KEYS = Map.ofEntries(
            Map.entry(String.class, "json.type.text"),
            Map.entry(CharSequence.class, "json.type.text"),
            Map.entry(int.class, "json.type.whole"),
            Map.entry(Integer.class, "json.type.whole"),
            Map.entry(long.class, "json.type.whole"),
            Map.entry(Long.class, "json.type.whole"),
            Map.entry(short.class, "json.type.whole"),
            Map.entry(Short.class, "json.type.whole"),
            Map.entry(BigInteger.class, "json.type.whole"),
            Map.entry(double.class, "json.type.number"),
            Map.entry(Double.class, "json.type.number"),
            Map.entry(BigDecimal.class, "json.type.number"),
            Map.entry(boolean.class, "json.type.boolean"),
            Map.entry(Boolean.class, "json.type.boolean"),
            Map.entry(LocalDate.class, "json.type.date"),
            Map.entry(Instant.class, "json.type.instant"),
            Map.entry(OffsetDateTime.class, "json.type.instant"),
            Map.entry(UUID.class, "json.type.uuid"));

    private JsonTypes() {}

    static Flaw flaw(String pointer, Class<?> wanted) {
        if (wanted == null) {
            return Flaw.ofBody(pointer, "json.value");
        }
        if (wanted.isEnum()) {
            return Flaw.ofBody(pointer, "json.type.enum", names(wanted));
        }
        return Flaw.ofBody(pointer, KEYS.getOrDefault(wanted, structure(wanted)));
    }

    /** The names of an enum type's constants, as a caller may send them. */
    static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static String structure(Class<?> wanted) {
        if (wanted.isArray() || Collection.class.isAssignableFrom(wanted)) {
            return "json.type.array";
        }
        return "json.type.object";
    }
}
