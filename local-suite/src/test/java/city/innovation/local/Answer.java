package city.innovation.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What came back.
 *
 * @param headers names in lower case
 */
record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** This, if it has that status. */
    Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("Answered " + status + " instead of " + expected + ": " + this);
        }
        return this;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The body as JSON; a missing node if there is none. */
    JsonNode json() {
        try {
            return bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(text(), e);
        }
    }

    /** A part of the body by its JSON pointer. */
    JsonNode at(String pointer) {
        return json().at(pointer);
    }

    String textAt(String pointer) {
        return at(pointer).asText();
    }

    /** The first header of that name; empty without. */
    String header(String name) {
        return headers.getOrDefault(name, List.of("")).getFirst();
    }

    @Override
    public String toString() {
        return status + " " + headers + "\n" + text();
    }
}
