package city.innovation.kit.problem;

import city.innovation.http.Languages;
import city.innovation.http.Problem;
import city.innovation.http.ProblemTexts;
import city.innovation.http.ProblemType;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** Gives what the REST layer refuses or fails at the document of the catalogue, in the caller's language. */
@ApplicationScoped
class ProblemDocuments implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemDocuments.class);
    private static final String RETRY_AFTER = "Retry-After";
    private static final String SECONDS = "5";

    private final CurrentVertxRequest current;

    ProblemDocuments(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public HttpProblem apply(HttpProblem made, ProblemContext context) {
        RoutingContext request = current.getCurrent();
        Refusal refusal = refusal(context.cause, made.getStatusCode(), request);
        Problem problem = refusal.in(
                Languages.of(request.request().getHeader("Accept-Language")),
                request.request().path(),
                RequestTrace.idOf(request));
        log(problem, context.cause);
        return document(problem, refusal, made);
    }

    private static Refusal refusal(Throwable cause, int status, RoutingContext request) {
        boolean otherMethod = cause instanceof NotFoundException
                && AllowedMethods.areOthersThan(request.request().method().name());
        return otherMethod ? new Refusal(ProblemType.METHOD_NOT_ALLOWED) : Refusals.of(cause, status);
    }

    static void log(Problem problem, Throwable cause) {
        if (problem.type() == ProblemType.INTERNAL_ERROR) {
            LOG.errorf(cause, "%s failed, trace %s", problem.instance(), problem.traceId());
        } else if (problem.type() == ProblemType.UNAVAILABLE) {
            LOG.warnf("%s not answered, trace %s: %s", problem.instance(), problem.traceId(), cause);
        }
    }

    private static HttpProblem document(Problem problem, Refusal refusal, HttpProblem made) {
        ProblemType type = problem.type();
        HttpProblem.Builder document = HttpProblem.builder()
                .withType(URI.create(type.uri()))
                .withTitle(ProblemTexts.title(type, problem.locale()))
                .withStatus(type.status())
                .withDetail(problem.detail())
                .withInstance(instance(problem))
                .with("code", type.code())
                .with("traceId", problem.traceId());
        if (!problem.violations().isEmpty()) {
            document.with("violations", problem.violations());
        }
        new TreeMap<>(problem.extensions()).forEach(document::with);
        made.getHeaders().forEach(document::withHeader);
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            document.withHeader(HttpHeaders.ALLOW, AllowedMethods.ofCurrentPath());
        }
        refusal.headers().forEach(document::withHeader);
        if (type.passes() && !refusal.headers().containsKey(RETRY_AFTER)) {
            document.withHeader(RETRY_AFTER, SECONDS);
        }
        return document.withHeader("Content-Language", problem.locale().toLanguageTag())
                .withHeader("Cache-Control", "no-store")
                .build();
    }

    /** A path that is no URI reference, such as {@code //}, is left out. */
    private static URI instance(Problem problem) {
        try {
            return new URI(problem.instance());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
