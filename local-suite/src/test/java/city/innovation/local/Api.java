package city.innovation.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls through the gateway, by somebody or by nobody.
 *
 * @param token null for nobody
 * @param gateway where the gateway answers; null for the suite that all tests share
 */
record Api(String token, String gateway) {

    static final String PROPOSALS = "/api/v1/proposals";
    static final Api ANYBODY = new Api(null);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    Api(String token) {
        this(token, null);
    }

    static Api official(String subject) {
        return new Api(RunningSuite.get()
                .token("official")
                .subject(subject)
                .department("TRAFFIC")
                .sign());
    }

    static Api manager() {
        return new Api(RunningSuite.get()
                .token("innovation-manager")
                .subject("E10001")
                .department("INNOVATION")
                .sign());
    }

    Answer get(String target) {
        return call("GET", target, Map.of(), null);
    }

    Answer post(String target, Object body, String... headers) {
        return call("POST", target, with(Map.of("Content-Type", "application/json"), headers), json(body));
    }

    /** A command without a body. */
    Answer command(String target, String... headers) {
        return call("POST", target, with(Map.of(), headers), null);
    }

    private static Map<String, String> with(Map<String, String> some, String... more) {
        Map<String, String> headers = new LinkedHashMap<>(some);
        for (int i = 0; i < more.length; i += 2) {
            headers.put(more[i], more[i + 1]);
        }
        return headers;
    }

    private static byte[] json(Object body) {
        try {
            return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any call; a header Authorization goes before the own token. */
    Answer call(String method, String target, Map<String, String> headers, byte[] body) {
        String address = gateway == null ? RunningSuite.get().gateway() : gateway;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + target))
                .timeout(PATIENCE)
                .setHeader("Accept-Language", "en")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        headers.forEach(request::setHeader);
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many proposals the caller has, drafts included. */
    long owned() {
        return get(PROPOSALS + "?proposer=me&includeTotal=true&limit=1")
                .expect(200)
                .at("/total")
                .asLong();
    }
}
