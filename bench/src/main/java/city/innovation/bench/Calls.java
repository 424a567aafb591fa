package city.innovation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** Single calls to the suite, where nothing is measured but what the caller takes the time of. */
final class Calls {

    static final String PROPOSALS = "/api/v1/proposals";
    private static final int ISSUER = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final int port;
    private String token;
    private String lastAnswer = "nothing";

    Calls(int port) {
        this.port = port;
    }

    /** Whether a list of proposals is answered. */
    boolean answers() {
        try {
            if (token == null) {
                token = tokenOf("role=citizen&subject=bench-0");
            }
            HttpRequest request = to(PROPOSALS + "?limit=1").GET().build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            lastAnswer = answer.statusCode() + " " + answer.body();
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What came last while no list was answered. */
    String lastAnswer() {
        return lastAnswer;
    }

    /** An access token of a citizen. */
    String citizen(String subject) {
        return token("role=citizen&subject=" + subject);
    }

    /**
     * An access token.
     *
     * @param form fields of the issuer's form, for example {@code role=innovation-manager}
     */
    String token(String form) {
        try {
            return tokenOf(form);
        } catch (IOException e) {
            throw new CannotMeasure("The token issuer does not answer", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private String tokenOf(String form) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + (port + ISSUER) + "/token");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new CannotMeasure("No token: " + answer.body());
        }
        return json.readTree(answer.body()).path("access_token").asText();
    }

    JsonNode get(String path) {
        return send(to(path).GET().build(), 200);
    }

    /** Hands a proposal in. */
    JsonNode post(String body) {
        HttpRequest request = to(PROPOSALS)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        return send(request, 201);
    }

    /** Makes something as somebody else. */
    JsonNode post(String path, String contentType, String body, String by) {
        HttpRequest request = to(path).setHeader("Authorization", "Bearer " + by)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        return send(request, path.endsWith("/imports") ? 202 : 201);
    }

    /** What somebody else sees there. */
    JsonNode get(String path, String by) {
        return send(to(path).setHeader("Authorization", "Bearer " + by).GET().build(), 200);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new CannotMeasure(request.method() + " " + request.uri() + " answered " + answer.statusCode()
                        + ": " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new CannotMeasure(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static CannotMeasure interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new CannotMeasure("Interrupted", cause);
    }
}
