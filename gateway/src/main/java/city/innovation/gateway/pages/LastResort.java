package city.innovation.gateway.pages;

import city.innovation.http.ProblemAnswer;
import city.innovation.http.ProblemType;
import city.innovation.http.TraceParent;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.jboss.logging.Logger;

/** What nothing else answers, and what failed, ends as a problem document too. */
@Singleton
class LastResort {

    private static final Logger LOG = Logger.getLogger(LastResort.class);
    private static final int FIRST = -1000;

    void open(@Observes Router router) {
        router.route().last().handler(context -> ProblemAnswer.send(context.request(), ProblemType.NOT_FOUND));
        router.route().order(FIRST).failureHandler(LastResort::failed);
        // What breaks off before any route is found has no route whose failure handler would be asked.
        Arrays.stream(ProblemType.values())
                .mapToInt(ProblemType::status)
                .distinct()
                .forEach(status -> router.errorHandler(status, LastResort::failed));
    }

    private static void failed(RoutingContext context) {
        String traceId = TraceParent.traceIdOf(context.request().getHeader(TraceParent.HEADER));
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(known -> known.status() == context.statusCode())
                .findFirst()
                .orElse(ProblemType.INTERNAL_ERROR);
        if (type == ProblemType.INTERNAL_ERROR) {
            LOG.errorf(context.failure(), "Request failed in trace %s", traceId);
        }
        ProblemAnswer.send(context.request(), type, traceId);
    }
}
