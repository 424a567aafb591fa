package city.innovation.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Days and instants as RFC 3339 texts; Jackson's own readers take numbers and arrays, too. */
final class DateModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    DateModule() {
        super("dates");
        addDeserializer(LocalDate.class, new OfText<>(LocalDate.class, LocalDate::parse));
        addDeserializer(
                Instant.class,
                new OfText<>(Instant.class, text -> OffsetDateTime.parse(text).toInstant()));
    }

    private static final class OfText<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Function<String, T> read;

        OfText(Class<T> type, Function<String, T> read) {
            super(type);
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            try {
                return read.apply(parser.getText());
            } catch (DateTimeException e) {
                return type.cast(context.handleWeirdStringValue(type, parser.getText(), "no date"));
            }
        }
    }
}
