package city.innovation.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jose4j.json.JsonUtil;

/**
 * A small OpenID Connect issuer for this machine alone: discovery, keys, and tokens for whoever asks. It takes the
 * place of the city's identity provider so that services verify tokens as they do in production.
 */
public final class TokenIssuer implements AutoCloseable {

    private static final int MAX_FORM_BYTES = 16_384;
    private static final int LIFETIME_SECONDS = 3600;

    private final HttpServer server;
    private final SigningKey key;

    private TokenIssuer(HttpServer server, SigningKey key) {
        this.server = server;
        this.key = key;
    }

    /** Starts on that port of 127.0.0.1 (0: any), signing by the key of that file, which is made if it is missing. */
    public static TokenIssuer start(Path keyFile, int port) {
        SigningKey key = SigningKey.of(keyFile);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            TokenIssuer issuer = new TokenIssuer(server, key);
            server.createContext("/", only("GET", exchange -> answer(exchange, 404, error("No such page"))));
            server.createContext("/.well-known/openid-configuration", only("GET", issuer::discovery));
            server.createContext("/q/health/ready", only("GET", issuer::ready));
            server.createContext("/jwks", only("GET", issuer::keys));
            server.createContext("/token", only("POST", issuer::token));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException("The token issuer did not start on port " + port, e);
        }
    }

    /** The issuer's name in tokens, which is its address. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                JsonUtil.toJson(Map.of(
                        "issuer", address(),
                        "jwks_uri", address() + "/jwks",
                        "token_endpoint", address() + "/token",
                        "grant_types_supported", List.of("client_credentials"),
                        "response_types_supported", List.of("token"),
                        "subject_types_supported", List.of("public"),
                        "id_token_signing_alg_values_supported", List.of("RS256"))));
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, 200, key.jwks());
    }

    private void ready(HttpExchange exchange) throws IOException {
        answer(exchange, 200, JsonUtil.toJson(Map.of("status", "UP")));
    }

    private void token(HttpExchange exchange) throws IOException {
        byte[] form = exchange.getRequestBody().readNBytes(MAX_FORM_BYTES + 1);
        if (form.length > MAX_FORM_BYTES) {
            answer(exchange, 413, error("The form is larger than " + MAX_FORM_BYTES + " bytes"));
            return;
        }
        try {
            String token = TokenRequest.of(new String(form, StandardCharsets.UTF_8))
                    .token(key, address())
                    .sign();
            answer(
                    exchange,
                    200,
                    JsonUtil.toJson(
                            Map.of("access_token", token, "token_type", "Bearer", "expires_in", LIFETIME_SECONDS)));
        } catch (BadTokenRequest e) {
            answer(exchange, 400, error(e.getMessage()));
        }
    }

    private static HttpHandler only(String method, HttpHandler handler) {
        return exchange -> {
            try (exchange) {
                if (exchange.getRequestMethod().equals(method)) {
                    handler.handle(exchange);
                } else {
                    exchange.getResponseHeaders().set("Allow", method);
                    answer(exchange, 405, error("Only " + method + " is possible here"));
                }
            }
        };
    }

    /** As RFC 6749 section 5.2 asks. */
    private static String error(String description) {
        return JsonUtil.toJson(Map.of("error", "invalid_request", "error_description", description));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Runs an issuer until the process is ended. Arguments: key file, port. */
    public static void main(String[] args) throws InterruptedException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Arguments: KEY_FILE PORT");
        }
        TokenIssuer issuer = start(Path.of(args[0]), Integer.parseInt(args[1]));
        System.out.println("The token issuer is ready at " + issuer.address());
        new CountDownLatch(1).await();
    }
}
