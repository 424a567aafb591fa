package city.innovation.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;

/** Applies a JSON merge patch (RFC 7396): null takes a field away, what is not named stays. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The patched value.
     *
     * @throws JsonProcessingException if the patch is no object or does not fit the type (400)
     * @throws ConstraintViolationException if what comes out is not valid (400)
     */
    public <T> T apply(T current, JsonNode patch, Class<T> type) throws JsonProcessingException {
        JsonNode merged = patch.isObject() ? merge(json.valueToTree(current), patch) : patch;
        T value = json.treeToValue(merged, type);
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return value;
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        ObjectNode merged =
                target.isObject() ? ((ObjectNode) target).deepCopy() : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            JsonNode value = field.getValue();
            if (value.isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), value.isObject() ? merge(merged.path(field.getKey()), value) : value);
            }
        }
        return merged;
    }
}
