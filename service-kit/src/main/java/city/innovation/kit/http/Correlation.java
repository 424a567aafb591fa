package city.innovation.kit.http;

import city.innovation.kit.access.Acting;
import city.innovation.kit.problem.LogTrace;
import city.innovation.kit.problem.RequestTrace;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Ties what a command sets off in all services together, by the id of the request's trace, which log lines show too. */
@Provider
class Correlation implements ContainerRequestFilter, ContainerResponseFilter {

    static final String HEADER = "Correlation-Id";

    private final Acting acting;
    private final CurrentVertxRequest current;

    Correlation(Acting acting, CurrentVertxRequest current) {
        this.acting = acting;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String traceId = RequestTrace.idOf(current.getCurrent());
        LogTrace.begin(traceId);
        if (isCommand(request)) {
            acting.because(traceId, null);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isCommand(request) && !response.getHeaders().containsKey(HEADER) && acting.correlationId() != null) {
            response.getHeaders().putSingle(HEADER, acting.correlationId());
        }
        LogTrace.end();
    }

    private static boolean isCommand(ContainerRequestContext request) {
        String method = request.getMethod();
        return !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD);
    }
}
