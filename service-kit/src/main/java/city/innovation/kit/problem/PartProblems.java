package city.innovation.kit.problem;

import city.innovation.http.Languages;
import city.innovation.http.Problem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The document of what was refused or failed of one part of a request that is answered as a whole. */
@ApplicationScoped
public class PartProblems {

    private static final int FAILED = 500;

    private final CurrentVertxRequest current;

    PartProblems(CurrentVertxRequest current) {
        this.current = current;
    }

    /**
     * The document in the caller's language; failures are logged as those of whole requests are.
     *
     * @param instance absolute path of what the part is about
     */
    public Problem of(Throwable thrown, String instance) {
        RoutingContext request = current.getCurrent();
        Problem problem = Refusals.of(thrown, FAILED)
                .in(Languages.of(request.request().getHeader("Accept-Language")), instance, RequestTrace.idOf(request));
        ProblemDocuments.log(problem, thrown);
        return problem;
    }
}
