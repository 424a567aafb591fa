package city.innovation.kit.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/** The methods that a path takes, for {@code Allow}, which a 405 must carry and the REST layer leaves out. */
final class AllowedMethods {

    private AllowedMethods() {}

    /** Whether the current request's path takes methods, but not this one, which the REST layer calls unknown (404) too. */
    static boolean areOthersThan(String method) {
        String allowed = ofCurrentPath();
        return !allowed.isEmpty() && !List.of(allowed.split(", ")).contains(method.equals("HEAD") ? "GET" : method);
    }

    /** Those of the current request's path, for example {@code GET, POST}. */
    static String ofCurrentPath() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        RequestMapper.RequestMatch<InitialMatch> match =
                new RequestMapper<>(request.getDeployment().getClassMappers()).map(request.getPathWithoutPrefix());
        if (match == null) {
            return "";
        }
        String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        return Arrays.stream(match.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
                .filter(method -> method.getKey() != null && method.getValue().map(remaining) != null)
                .map(method -> Objects.requireNonNull(method.getKey()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
