package city.innovation.kit.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.Map;

/**
 * Brings every string of a JSON body to normal form C and refuses those that can't be stored: Jackson then fails with a
 * {@code JsonMappingException} whose cause is {@link BadText}.
 */
public final class TextModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public TextModule() {
        super("text");
        addDeserializer(String.class, new Value());
        addKeyDeserializer(String.class, new Key());
        addDeserializer(JsonNode.class, new Tree());
    }

    private static final class Value extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Value() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            return text == null ? null : normal(text, context);
        }
    }

    private static final class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return normal(key, context);
        }
    }

    private static final class Tree extends StdDeserializer<JsonNode> {

        private static final long serialVersionUID = 1L;

        Tree() {
            super(JsonNode.class);
        }

        @Override
        public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return normal(
                    (JsonNode)
                            JsonNodeDeserializer.getDeserializer(JsonNode.class).deserialize(parser, context),
                    context);
        }

        @Override
        public JsonNode getNullValue(DeserializationContext context) {
            return context.getNodeFactory().nullNode();
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }

    private static JsonNode normal(JsonNode node, DeserializationContext context) throws IOException {
        return switch (node) {
            case TextNode text -> TextNode.valueOf(normal(text.textValue(), context));
            case ArrayNode array -> {
                ArrayNode made = context.getNodeFactory().arrayNode(array.size());
                for (JsonNode item : array) {
                    made.add(normal(item, context));
                }
                yield made;
            }
            case ObjectNode object -> {
                ObjectNode made = context.getNodeFactory().objectNode();
                for (Map.Entry<String, JsonNode> member : object.properties()) {
                    made.set(normal(member.getKey(), context), normal(member.getValue(), context));
                }
                yield made;
            }
            default -> node;
        };
    }

    private static String normal(String text, DeserializationContext context) throws IOException {
        try {
            return Nfc.of(text);
        } catch (BadText e) {
            throw JsonMappingException.from(context, e.getMessage(), e);
        }
    }
}
