package city.innovation.kit.problem;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Looks for resident registration numbers in every text of a JSON body, so that no command can forget to; what comes in
 * files is masked instead.
 */
@Provider
class WrittenTexts implements ReaderInterceptor {

    /** What other systems give out and nobody writes: thirteen digits mean nothing there. */
    private static final Set<String> GIVEN_OUT = Set.of("externalId", "url");

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (RequestChecks.isJson(context.getMediaType().toString().toLowerCase(Locale.ROOT))) {
            requireBody(body);
        }
        return body;
    }

    /** A merge patch names the fields of a record, so that its own are known too; what lies deeper is anybody's to name. */
    static void requireBody(Object body) {
        if (body instanceof JsonNode patch && patch.isObject()) {
            patch.properties().forEach(field -> {
                require(field.getKey());
                requireField(field.getKey(), field.getValue());
            });
        } else {
            require(body);
        }
    }

    /** Refuses (400) what holds a number, however deep. */
    static void require(Object value) {
        switch (value) {
            case String text -> PlainText.require(text);
            case Record record -> requireParts(record);
            case Collection<?> many -> many.forEach(WrittenTexts::require);
            case Map<?, ?> map ->
                map.forEach((name, held) -> {
                    require(name);
                    require(held);
                });
            case JsonNode node
            when node.isObject() ->
                node.properties().forEach(field -> {
                    require(field.getKey());
                    require(field.getValue());
                });
            case JsonNode node when node.isArray() -> node.forEach(WrittenTexts::require);
            case JsonNode node when node.isTextual() -> PlainText.require(node.textValue());
            case null, default -> {}
        }
    }

    private static void requireField(Object name, Object value) {
        if (!GIVEN_OUT.contains(name)) {
            require(value);
        }
    }

    private static void requireParts(Record record) {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                requireField(part.getName(), part.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("No access to " + part, e);
            }
        }
    }
}
