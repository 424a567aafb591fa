package city.innovation.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A service that says what reached it, and misbehaves on demand by the last segment of the path. */
final class StubService {

    private static final Buffer BLOCK = Buffer.buffer(new byte[64 * 1024]);

    private final String name;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger flaky = new AtomicInteger();
    private final AtomicLong streamed = new AtomicLong();

    StubService(String name) {
        this.name = name;
    }

    String start(Vertx vertx) throws Exception {
        HttpServer server = vertx.createHttpServer(
                        new HttpServerOptions().setMaxInitialLineLength(32768).setMaxHeaderSize(65536))
                .requestHandler(this::answer)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        return "http://localhost:" + server.actualPort();
    }

    private void answer(HttpServerRequest request) {
        String path = request.path();
        HttpServerResponse response = request.response();
        if (!path.endsWith("/count")) {
            requests.incrementAndGet();
        }
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "openapi" -> response.end(document());
            case "code-lists" -> response.end(codeLists());
            case "me" -> me(request);
            case "ready" -> response.end("{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"}]}");
            case "well" -> wellness(response);
            case "count" ->
                response.end(new JsonObject()
                        .put("requests", requests.get())
                        .put("streamed", streamed.get())
                        .encode());
            case "silent" -> request.resume();
            case "hang-up" -> request.connection().close();
            case "flaky" -> answerEverySecond(request);
            case "break-off" -> {
                response.putHeader("Content-Length", "100").write("half");
                response.write("").onComplete(written -> request.connection().close());
            }
            case "nothing" -> response.setStatusCode(204).end();
            case "unchanged" ->
                response.setStatusCode(304).putHeader("ETag", "\"1.a\"").end();
            case "large" -> stream(response.setChunked(true), Long.parseLong(request.getParam("bytes")));
            default -> echo(request);
        }
    }

    /** Of the shared list each service has one code that all have, and one of its own. */
    private String codeLists() {
        return """
                {"items": [{"name": "shared", "codes": [{"code": "ALL", "ko": "모두", "en": "All, by %1$s"},
                                                        {"code": "%1$s", "ko": "%1$s", "en": "%1$s"}]},
                           {"name": "%1$s-states", "codes": []}]}""".formatted(name);
    }

    /** Events of the tracker wait, as when its broker is down. */
    private void wellness(HttpServerResponse response) {
        String state = name.equals("tracker") ? "DOWN" : "UP";
        response.setStatusCode(state.equals("UP") ? 200 : 503)
                .end("{\"status\":\"%1$s\",\"checks\":[{\"name\":\"outbox\",\"status\":\"%1$s\"}]}".formatted(state));
    }

    private void me(HttpServerRequest request) {
        if (request.getHeader("Authorization") == null) {
            request.response()
                    .setStatusCode(401)
                    .putHeader("Content-Type", "application/problem+json")
                    .end("{\"code\":\"unauthenticated\",\"status\":401}");
        } else {
            request.response()
                    .end(new JsonObject()
                            .put("subject", request.getHeader("On-Behalf-Of"))
                            .put("may", new JsonObject().put(name, new JsonArray().add("list")))
                            .encode());
        }
    }

    private void answerEverySecond(HttpServerRequest request) {
        if (flaky.incrementAndGet() % 2 == 1) {
            request.connection().close();
        } else {
            request.response().end("at last");
        }
    }

    private void stream(HttpServerResponse response, long left) {
        if (left <= 0) {
            response.end();
        } else {
            streamed.addAndGet(BLOCK.length());
            response.write(BLOCK).onSuccess(written -> stream(response, left - BLOCK.length()));
        }
    }

    private void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            JsonObject headers = new JsonObject();
            request.headers().forEach((header, value) -> headers.put(header.toLowerCase(Locale.ROOT), value));
            String seen = new JsonObject()
                    .put("service", name)
                    .put("method", request.method().name())
                    .put("uri", request.uri())
                    .put("headers", headers)
                    .put("length", body.length())
                    .encode();
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Content-Length", String.valueOf(seen.length()))
                    .putHeader("ETag", "\"7.abc\"")
                    .putHeader("Connection", "X-Hop")
                    .putHeader("X-Hop", "of this connection")
                    .end(seen);
        });
    }

    private String document() {
        return """
                {"openapi": "3.1.0", "tags": [{"name": "proposals"}],
                 "paths": {"/api/v1/%1$s": {"get": {"operationId": "list-%1$s"}}},
                 "components": {"schemas": {"%1$sView": {"type": "object"}, "Problem": {"type": "object"}}}}""".formatted(name);
    }
}
