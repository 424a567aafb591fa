package city.innovation.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Issues tokens as a test asks for them over HTTP, good and bad ones, and changes its keys when told. */
final class StubIssuer {

    private final List<RsaJsonWebKey> published = new CopyOnWriteArrayList<>();
    private final RsaJsonWebKey foreign;
    private int keys;
    private volatile boolean failing;
    private String url;

    StubIssuer() throws JoseException {
        published.add(newKey());
        foreign = newKey();
        foreign.setKeyId(published.get(0).getKeyId());
    }

    String start(Vertx vertx) throws Exception {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        url = "http://localhost:" + server.actualPort();
        return url;
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/.well-known/openid-configuration" ->
                request.response()
                        .end(new JsonObject()
                                .put("issuer", url)
                                .put("jwks_uri", url + "/jwks")
                                .put("token_endpoint", url + "/token")
                                .encode());
            case "/fail" -> {
                failing = request.getParam("on") != null;
                request.response().end();
            }
            case "/jwks" -> {
                request.response().setStatusCode(failing ? 500 : 200);
                JsonArray keySet = new JsonArray();
                published.forEach(key -> keySet.add(new JsonObject(key.toJson())));
                request.response().end(new JsonObject().put("keys", keySet).encode());
            }
            case "/rotate" -> request.response().end(rotate(request.getParam("keep") != null));
            case "/token" ->
                request.body()
                        .onSuccess(claims ->
                                request.response().end(sign(claims.toJsonObject(), request.getParam("with"))));
            default -> request.response().setStatusCode(404).end();
        }
    }

    private String rotate(boolean keepOld) {
        if (!keepOld) {
            published.clear();
        }
        published.add(newKey());
        return "ok";
    }

    /** Signs by the newest key; or, when told, by nobody or by another key of the same name. */
    private String sign(JsonObject claims, String with) {
        JsonObject payload = new JsonObject()
                .put("iss", url)
                .put("aud", "innovation-api")
                .put("sub", "kim")
                .put("iat", System.currentTimeMillis() / 1000 - 60)
                .put("exp", System.currentTimeMillis() / 1000 + 600)
                .put("realm_access", new JsonObject().put("roles", new JsonArray().add("official")))
                .mergeIn(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(payload.encode());
        RsaJsonWebKey key = "foreign".equals(with) ? foreign : published.get(published.size() - 1);
        signature.setKeyIdHeaderValue(key.getKeyId());
        if ("none".equals(with)) {
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue("none");
        } else {
            signature.setAlgorithmHeaderValue("RS256");
            signature.setKey(key.getPrivateKey());
        }
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("key-" + keys++);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
