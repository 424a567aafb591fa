package city.innovation.kit.http;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.text.Nfc;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that the operation doesn't declare (400), so that typing errors show, and brings the others to
 * normal form C, as what is stored is.
 */
@Provider
class QueryParameters implements ContainerRequestFilter {

    private final Map<Object, Set<String>> declared = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Context
    RoutingContext routing;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawQuery() == null) {
            return;
        }
        Set<String> known =
                declared.computeIfAbsent(resource.getResourceMethod(), method -> DeclaredParameters.of(resource));
        for (String name : request.getUriInfo().getQueryParameters().keySet()) {
            if (!known.contains(name)) {
                throw new Refusal(ProblemType.UNKNOWN_PARAMETER)
                        .with("parameter", name)
                        .with("known", new TreeSet<>(known));
            }
        }
        normalise(routing.queryParams());
    }

    private static void normalise(MultiMap parameters) {
        for (String name : parameters.names()) {
            parameters.set(name, parameters.getAll(name).stream().map(Nfc::of).toList());
        }
    }
}
