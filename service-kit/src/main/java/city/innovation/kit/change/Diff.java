package city.innovation.kit.change;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed between two states of an aggregate, field by field, written as {@code {field: {from, to}}}. Fields of
 * nested objects are named by their path ({@code outcome.grade}); lists are compared as a whole.
 */
@Schema(
        name = "Diff",
        type = SchemaType.OBJECT,
        additionalProperties = FieldChange.class,
        description = "What changed, by the field's path.",
        examples = "{\"state\":{\"from\":\"SUBMITTED\",\"to\":\"ADOPTED\"}}")
public final class Diff {

    private static final Diff NONE = new Diff(Map.of());

    @Schema(hidden = true)
    private final Map<String, FieldChange> fields;

    private Diff(Map<String, FieldChange> fields) {
        this.fields = fields;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Diff of(Map<String, FieldChange> fields) {
        return new Diff(fields);
    }

    /** Nothing changed that a reader would want to see. */
    public static Diff none() {
        return NONE;
    }

    /** Compares two flat maps; only what differs is kept, so that a change of one field costs one field. */
    public static Diff between(Map<String, ?> before, Map<String, ?> after) {
        Map<String, FieldChange> changed = new LinkedHashMap<>();
        for (String field : names(before.keySet(), after.keySet())) {
            Object from = before.get(field);
            Object to = after.get(field);
            if (!Objects.equals(from, to)) {
                changed.put(field, new FieldChange(json(from), json(to)));
            }
        }
        return new Diff(changed);
    }

    /** Compares two JSON objects, nested objects included. */
    public static Diff between(JsonNode before, JsonNode after) {
        Map<String, FieldChange> changed = new LinkedHashMap<>();
        compare("", before, after, changed);
        return new Diff(changed);
    }

    /** This and one field more; nothing is added when the values are equal. */
    public Diff with(String field, Object from, Object to) {
        if (Objects.equals(from, to)) {
            return this;
        }
        Map<String, FieldChange> more = new LinkedHashMap<>(fields);
        more.put(field, new FieldChange(json(from), json(to)));
        return new Diff(more);
    }

    /** What both steps together changed; a field that came back to its first value is left out. */
    public Diff then(Diff later) {
        Map<String, FieldChange> both = new LinkedHashMap<>(fields);
        later.fields.forEach((field, change) ->
                both.merge(field, change, (first, second) -> new FieldChange(first.from(), second.to())));
        both.values().removeIf(FieldChange::isNone);
        return new Diff(both);
    }

    /** The way back. */
    public Diff reversed() {
        Map<String, FieldChange> back = new LinkedHashMap<>();
        fields.forEach((field, change) -> back.put(field, change.reversed()));
        return new Diff(back);
    }

    @JsonValue
    public Map<String, FieldChange> fields() {
        return Collections.unmodifiableMap(fields);
    }

    @Schema(hidden = true)
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    private static void compare(String path, JsonNode before, JsonNode after, Map<String, FieldChange> changed) {
        for (String name : names(fieldNames(before), fieldNames(after))) {
            JsonNode from = before.path(name);
            JsonNode to = after.path(name);
            if (isOpen(from) && isOpen(to) && (from.isObject() || to.isObject())) {
                compare(path + name + '.', from, to, changed);
            } else if (!present(from).equals(present(to))) {
                changed.put(path + name, new FieldChange(present(from), present(to)));
            }
        }
    }

    /** Objects are looked into, also when the other side has none yet. */
    private static boolean isOpen(JsonNode node) {
        return node.isObject() || node.isNull() || node.isMissingNode();
    }

    private static Set<String> fieldNames(JsonNode node) {
        Set<String> names = new LinkedHashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> names(Set<String> before, Set<String> after) {
        Set<String> names = new LinkedHashSet<>(before);
        names.addAll(after);
        return names;
    }

    private static JsonNode present(JsonNode node) {
        return node.isMissingNode() ? NullNode.getInstance() : node;
    }

    private static JsonNode json(Object value) {
        return switch (value) {
            case null -> NullNode.getInstance();
            case JsonNode node -> node;
            default -> new POJONode(value);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Diff diff && fields.equals(diff.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
