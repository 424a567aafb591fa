package city.innovation.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Writes problem documents; the gateway and every service use it, so that their documents are alike. */
public final class ProblemJson {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemJson() {}

    /** The document as UTF-8. */
    public static byte[] write(Problem problem) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(problem, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        ProblemType type = problem.type();
        json.writeStartObject();
        json.writeStringField("type", type.uri());
        json.writeStringField("title", ProblemTexts.title(type, problem.locale()));
        json.writeNumberField("status", type.status());
        json.writeStringField("detail", problem.detail());
        if (problem.instance() != null) {
            json.writeStringField("instance", problem.instance());
        }
        json.writeStringField("code", type.code());
        if (problem.traceId() != null) {
            json.writeStringField("traceId", problem.traceId());
        }
        if (!problem.violations().isEmpty()) {
            json.writePOJOField("violations", problem.violations());
        }
        for (Map.Entry<String, Object> extension : new TreeMap<>(problem.extensions()).entrySet()) {
            json.writePOJOField(extension.getKey(), extension.getValue());
        }
        json.writeEndObject();
    }
}
