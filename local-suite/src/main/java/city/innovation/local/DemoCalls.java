package city.innovation.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Calls through the gateway as the people of the demo data. What was made goes by a name of ours. */
final class DemoCalls implements AutoCloseable {

    private static final Set<Integer> DONE = Set.of(200, 201, 204);

    private final String gateway;
    private final Issuer issuer;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<DemoPerson, String> tokens = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();
    private int count;

    DemoCalls(String gateway, Issuer issuer) {
        this.gateway = gateway;
        this.issuer = issuer;
    }

    /** Makes something in a collection, to be called by that name. */
    void make(DemoPerson by, String name, String collection, Map<String, ?> body) {
        HttpResponse<String> made = send(by, "POST", collection, body, null);
        paths.put(name, collection + "/" + read(made).path("id").asText());
        made.headers().firstValue("ETag").ifPresent(tag -> tags.put(name, tag));
    }

    /** Makes something below another, to be called by that name. */
    void part(DemoPerson by, String name, String of, String collection, Map<String, ?> body) {
        make(by, name, path(of) + "/" + collection, body);
    }

    /** Does something with each of those of a list, which meanwhile goes by that name. */
    void each(String name, DemoPerson by, String collection, String filter, Consumer<JsonNode> doing) {
        HttpResponse<String> list = send(by, "GET", collection + "?limit=200&" + filter, null, null);
        for (JsonNode item : read(list).path("items")) {
            paths.put(name, collection + "/" + item.path("id").asText());
            doing.accept(item);
        }
    }

    /** Gives a command on what it was last seen as; null is no body. */
    void does(DemoPerson by, String name, String command, Map<String, ?> body) {
        send(by, "POST", path(name) + "/" + command, body, tag(by, path(name)));
    }

    /** Gives the first command on what was made. */
    void doesFirst(DemoPerson by, String name, String command, Map<String, ?> body) {
        send(by, "POST", path(name) + "/" + command, body, Objects.requireNonNull(tags.get(name), name));
    }

    /** Puts a part of it in place. */
    void puts(DemoPerson by, String name, String part, Map<String, ?> body) {
        send(by, "PUT", path(name) + "/" + part, body, tag(by, path(name)));
    }

    String id(String name) {
        return path(name).substring(path(name).lastIndexOf('/') + 1);
    }

    /** How many calls changed something. */
    int count() {
        return count;
    }

    private String path(String name) {
        return Objects.requireNonNull(paths.get(name), name);
    }

    private String tag(DemoPerson by, String path) {
        HttpResponse<String> seen = exchange(to(by, path).GET().build());
        return seen.headers().firstValue("ETag").orElseThrow(() -> answered("GET " + path, seen));
    }

    private HttpResponse<String> send(DemoPerson by, String method, String path, Map<String, ?> body, String tag) {
        try {
            HttpRequest.Builder request = to(by, path)
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(json.writeValueAsString(body)));
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            if (tag != null) {
                request.header("If-Match", tag);
            }
            HttpResponse<String> answer = exchange(request.build());
            if (!DONE.contains(answer.statusCode())) {
                throw answered(method + " " + path, answer);
            }
            count += method.equals("GET") ? 0 : 1;
            return answer;
        } catch (IOException e) {
            throw new CannotRun("The demo data could not be posted: " + e);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new CannotRun("The demo data's answer is no JSON: " + e);
        }
    }

    private HttpRequest.Builder to(DemoPerson by, String path) {
        String token = tokens.computeIfAbsent(by, person -> issuer.token(person.form()));
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CannotRun("The demo data could not be posted: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted");
        }
    }

    private static CannotRun answered(String what, HttpResponse<String> answer) {
        return new CannotRun("The demo data's " + what + " was answered " + answer.statusCode() + ": " + answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
