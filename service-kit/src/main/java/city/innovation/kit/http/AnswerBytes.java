package city.innovation.kit.http;

import city.innovation.kit.access.Acting;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes views to JSON, once, and takes down what of an answer has to be the same again. */
@ApplicationScoped
class AnswerBytes {

    private static final List<String> KEPT = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.VARY,
            HttpHeaders.CACHE_CONTROL,
            "Content-Location",
            "Link");
    private static final byte[] NONE = {};

    private final ObjectWriter writer;
    private final Acting acting;

    AnswerBytes(ObjectMapper mapper, Acting acting) {
        this.writer = mapper.writer();
        this.acting = acting;
    }

    byte[] json(Object view) {
        try {
            return writer.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view can't be written as JSON", e);
        }
    }

    /** The same answer with its entity as bytes. */
    Response written(Response answer) {
        Object entity = answer.getEntity();
        if (entity == null || entity instanceof byte[]) {
            return answer;
        }
        return Response.fromResponse(answer)
                .entity(json(entity))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** A written answer as it is stored for the request of that digest. */
    StoredAnswer stored(Response written, byte[] requestDigest) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = written.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (acting.correlationId() != null) {
            headers.put(Correlation.HEADER, acting.correlationId());
        }
        byte[] body = written.getEntity() == null ? NONE : (byte[]) written.getEntity();
        return new StoredAnswer(requestDigest, written.getStatus(), headers, body);
    }
}
