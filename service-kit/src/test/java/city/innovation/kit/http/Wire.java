package city.innovation.kit.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends requests byte by byte as wanted, since HTTP clients repair what a hostile caller would send. */
final class Wire {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String method;
    private final String target;
    private final List<String> headers = new ArrayList<>();
    private byte[] body = {};
    private boolean chunked;

    private Wire(String method, String target) {
        this.method = method;
        this.target = target;
    }

    record Answer(int status, Map<String, String> headers, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }

        String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }

        String text(String pointer) {
            JsonNode node = json().at(pointer);
            return node.isMissingNode() ? null : node.asText();
        }
    }

    static Wire get(String target) {
        return new Wire("GET", target);
    }

    static Wire of(String method, String target) {
        return new Wire(method, target);
    }

    static Wire post(String target, String json) {
        return new Wire("POST", target).body("application/json", json.getBytes(UTF_8));
    }

    Wire header(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    Wire body(String type, byte[] bytes) {
        header("Content-Type", type);
        body = bytes;
        return this;
    }

    Wire chunked() {
        chunked = true;
        return this;
    }

    Answer send(int port) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            headers.add("Host: localhost");
            headers.add("Connection: close");
            headers.add(chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + body.length);
            out.write((method + " " + target + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
                    .getBytes(UTF_8));
            if (chunked) {
                out.write((Integer.toHexString(body.length) + "\r\n").getBytes(UTF_8));
            }
            out.write(body);
            if (chunked) {
                out.write("\r\n0\r\n\r\n".getBytes(UTF_8));
            }
            socket.getOutputStream().write(out.toByteArray());
            return parse(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer parse(byte[] bytes) {
        String head = new String(bytes, ISO_8859_1);
        int end = head.indexOf("\r\n\r\n");
        String[] lines = head.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.merge(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip(),
                    (a, b) -> a + ", " + b);
        }
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        return new Answer(status, headers, new String(bytes, end + 4, bytes.length - end - 4, UTF_8));
    }
}
