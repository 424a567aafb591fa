package city.innovation.kit.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;

/** Takes the digest of the bodies of requests with an idempotency key, and of no others. */
@Provider
class KeyedBody implements ReaderInterceptor {

    private final CurrentVertxRequest current;

    KeyedBody(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().getFirst(IdempotencyKey.HEADER) == null) {
            return context.proceed();
        }
        RoutingContext request = current.getCurrent();
        try (InputStream body = RequestDigest.over(context.getInputStream(), request)) {
            context.setInputStream(body);
            return context.proceed();
        }
    }
}
