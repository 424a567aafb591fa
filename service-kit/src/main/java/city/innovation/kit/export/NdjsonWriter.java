package city.innovation.kit.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** One JSON object a line. */
final class NdjsonWriter extends TableWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    NdjsonWriter(OutputStream out, List<String> columns) throws IOException {
        super(columns);
        json = JSON.createGenerator(out)
                .disable(Feature.AUTO_CLOSE_TARGET)
                .enable(Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    void write(Object[] values) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                json.writeFieldName(columns().get(i));
                value(values[i]);
            }
        }
        json.writeEndObject();
    }

    private void value(Object value) throws IOException {
        switch (value) {
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case Collection<?> many -> {
                json.writeStartArray();
                for (Object one : many) {
                    value(one);
                }
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        json.writeRaw("\n");
        json.close();
    }
}
