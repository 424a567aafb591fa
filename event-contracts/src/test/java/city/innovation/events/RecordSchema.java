package city.innovation.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the JSON Schema (draft-07) of a record; words and ranges come from {@code fields.json}. */
final class RecordSchema {

    private static final Map<Class<?>, List<String>> PLAIN = Map.of(
            String.class, List.of("string"),
            UUID.class, List.of("string", "uuid"),
            Instant.class, List.of("string", "date-time"),
            LocalDate.class, List.of("string", "date"),
            boolean.class, List.of("boolean"),
            int.class, List.of("integer"),
            Integer.class, List.of("integer"),
            BigDecimal.class, List.of("number"),
            long.class, List.of("integer"),
            Long.class, List.of("integer"));

    private final JsonNode words = Contracts.read(Path.of("src/test/resources/fields.json"));

    /** The schema of a type; its {@code $id} is what events name as {@code dataschema}. */
    ObjectNode of(String type, Class<?> event) {
        ObjectNode schema = Contracts.JSON.createObjectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("$id", DomainEvent.SCHEMA_PREFIX + type);
        schema.put("title", event.getSimpleName());
        schema.put("description", description(type));
        return schema.setAll(object(event));
    }

    /** What a type tells, in one sentence. */
    String description(String type) {
        return words.required("types").required(type).textValue();
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode schema = Contracts.JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        components(type, properties, required);
        return schema;
    }

    private void components(Class<?> type, ObjectNode properties, ArrayNode required) {
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
                components(component.getType(), properties, required);
            } else if (!accessor.isAnnotationPresent(JsonIgnore.class)) {
                JsonProperty named = accessor.getAnnotation(JsonProperty.class);
                String name = named == null ? component.getName() : named.value();
                ObjectNode property = of(component.getGenericType());
                property.setAll((ObjectNode) words.required("fields").required(name));
                properties.set(name, property);
                if (!accessor.isAnnotationPresent(MayBeAbsent.class)) {
                    required.add(name);
                }
            }
        }
    }

    private ObjectNode of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ObjectNode schema = Contracts.JSON.createObjectNode().put("type", "array");
            schema.set("items", of(list.getActualTypeArguments()[0]));
            return schema;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return object(plain);
        }
        List<String> form = PLAIN.get(plain);
        ObjectNode schema = Contracts.JSON.createObjectNode().put("type", form.getFirst());
        return form.size() > 1 ? schema.put("format", form.getLast()) : schema;
    }
}
