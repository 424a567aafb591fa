package city.innovation.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers where the problem library doesn't: its mappers for callers without a token or with a bad one were built
 * against an older Quarkus and fail on 3.34 with a missing field, and Quarkus' own mapper for JSON of the wrong type goes
 * before the library's.
 */
class OwnMappers {

    private static final int BEFORE_LIBRARY = 1;
    private static final String NO_TOKEN = "Bearer realm=\"innovation\"";
    private static final String BAD_TOKEN = "Bearer realm=\"innovation\", error=\"invalid_token\"";

    private final ProblemDocuments documents;

    OwnMappers(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_LIBRARY)
    public Response anonymous(UnauthorizedException refused, UriInfo uri) {
        return answer(
                refused, uri, made(Response.Status.UNAUTHORIZED).withHeader(HttpHeaders.WWW_AUTHENTICATE, NO_TOKEN));
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_LIBRARY)
    public Response unverified(AuthenticationFailedException refused, UriInfo uri) {
        return answer(
                refused, uri, made(Response.Status.UNAUTHORIZED).withHeader(HttpHeaders.WWW_AUTHENTICATE, BAD_TOKEN));
    }

    @ServerExceptionMapper(value = MismatchedInputException.class, priority = BEFORE_LIBRARY)
    public Response mismatched(MismatchedInputException refused, UriInfo uri) {
        return answer(refused, uri, made(Response.Status.BAD_REQUEST));
    }

    private static HttpProblem.Builder made(Response.Status status) {
        return HttpProblem.builder().withStatus(status);
    }

    private Response answer(Exception refused, UriInfo uri, HttpProblem.Builder made) {
        return documents.apply(made.build(), ProblemContext.of(refused, uri)).toResponse();
    }
}
