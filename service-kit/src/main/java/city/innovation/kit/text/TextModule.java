package city.innovation.kit.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/**
 * Brings every string of a JSON body to normal form C and refuses those that can't be stored: Jackson then fails with a
 * {@code JsonMappingException} whose cause is {@link BadText}. Strings that a program reads as a JSON tree stay as they
 * are.
 */
public final class TextModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public TextModule() {
        super("text");
        addDeserializer(String.class, new Value());
        addKeyDeserializer(String.class, new Key());
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

    private static String normal(String text, DeserializationContext context) throws IOException {
        try {
            return Nfc.of(text);
        } catch (BadText e) {
            throw JsonMappingException.from(context, e.getMessage(), e);
        }
    }
}
