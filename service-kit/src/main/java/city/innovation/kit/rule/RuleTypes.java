package city.innovation.kit.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** The record that each rule's data is, and the way between both. */
@ApplicationScoped
class RuleTypes {

    private final Map<String, Class<?>> types = new ConcurrentSkipListMap<>();
    private final ObjectMapper json;

    RuleTypes(ObjectMapper json) {
        this.json = json;
    }

    void put(String code, Class<?> type) {
        Class<?> before = types.putIfAbsent(code, type);
        if (before != null && before != type) {
            throw new IllegalArgumentException("Rule " + code + " is " + before.getName() + " already");
        }
    }

    /** The codes that this program knows, in order. */
    Set<String> codes() {
        return types.keySet();
    }

    boolean knows(String code) {
        return types.containsKey(code);
    }

    /** Data that an older or newer program may have written: fields that this one does not know are left out. */
    Object stored(RuleRow row) {
        try {
            return json.readerFor(types.get(row.code()))
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(row.data());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Rule " + row.code() + " version " + row.version(), e);
        }
    }

    /** Data that a caller gives: a field that the record does not know, or of a wrong type, is refused (400). */
    Object given(String code, JsonNode data) {
        try {
            return json.readerFor(types.get(code))
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(data);
        } catch (JsonMappingException e) {
            e.prependPath(data, "data");
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode tree(Object data) {
        return json.valueToTree(data);
    }

    JsonNode tree(RuleRow row) {
        try {
            return json.readTree(row.data());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
