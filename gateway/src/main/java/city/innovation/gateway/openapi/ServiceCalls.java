package city.innovation.gateway.openapi;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;

/** Questions of the gateway itself to the services, apart from the data path: documents and health. */
@Singleton
public class ServiceCalls {

    private static final int CONNECT_MILLIS = 1000;
    private static final int ANSWER_MILLIS = 5000;

    private final HttpClient client;

    ServiceCalls(Vertx vertx) {
        client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS));
    }

    /** GETs a path of the service; fails when no answer comes within five seconds. */
    public Future<Reply> get(URI service, String path, String accept) {
        return get(service, path, accept, MultiMap.caseInsensitiveMultiMap());
    }

    /** The same with further headers. */
    public Future<Reply> get(URI service, String path, String accept, MultiMap headers) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(service.resolve(path).toString())
                .setTimeout(ANSWER_MILLIS)
                .setHeaders(headers)
                .putHeader(HttpHeaders.ACCEPT, accept);
        return client.request(options)
                .compose(request -> request.send())
                .compose(response -> response.body().map(body -> new Reply(response.statusCode(), body)));
    }

    /** What a service answered. */
    public record Reply(int status, Buffer body) {}
}
