package city.innovation.proposal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Says in JSON Schema what the bean validation of a request's record holds a body to. */
@ApplicationScoped
class FormSchema {

    /** What a text that may not be blank holds. */
    static final String NOT_BLANK = "\\S";

    private final ObjectMapper mapper;

    FormSchema(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    ObjectNode of(RecordComponent field) {
        return of(field.getType(), field.getAnnotatedType());
    }

    private ObjectNode of(Class<?> type, AnnotatedType constraints) {
        ObjectNode schema = mapper.createObjectNode();
        if (type == List.class) {
            return list(schema, (AnnotatedParameterizedType) constraints);
        }
        if (type.isRecord()) {
            return object(schema, type);
        }
        if (type == Boolean.class) {
            return schema.put("type", "boolean");
        }
        if (type == Integer.class) {
            return whole(schema, constraints);
        }
        schema.put("type", "string");
        if (type == UUID.class) {
            return schema.put("format", "uuid");
        }
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(schema.putArray("enum")::add);
            return schema;
        }
        return text(schema, constraints);
    }

    private static ObjectNode text(ObjectNode schema, AnnotatedType constraints) {
        Size size = constraints.getAnnotation(Size.class);
        if (size != null) {
            schema.put("maxLength", size.max());
        }
        return isNotBlank(constraints) ? schema.put("pattern", NOT_BLANK) : schema;
    }

    private static ObjectNode whole(ObjectNode schema, AnnotatedType constraints) {
        return schema.put("type", "integer")
                .put("minimum", constraints.getAnnotation(Min.class).value())
                .put("maximum", constraints.getAnnotation(Max.class).value());
    }

    private ObjectNode list(ObjectNode schema, AnnotatedParameterizedType constraints) {
        AnnotatedType element = constraints.getAnnotatedActualTypeArguments()[0];
        schema.put("type", "array");
        schema.put("maxItems", constraints.getAnnotation(Size.class).max());
        schema.set("items", of((Class<?>) element.getType(), element));
        return schema;
    }

    private ObjectNode object(ObjectNode schema, Class<?> type) {
        schema.put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent part : type.getRecordComponents()) {
            properties.set(part.getName(), of(part));
            AnnotatedType constraints = part.getAnnotatedType();
            if (isNotBlank(constraints) || constraints.isAnnotationPresent(NotNull.class)) {
                required.add(part.getName());
            }
        }
        return schema;
    }

    private static boolean isNotBlank(AnnotatedType constraints) {
        return constraints.isAnnotationPresent(NotBlank.class);
    }
}
