package city.innovation.kit.problem;

import java.util.Arrays;
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
