package city.innovation.tracker;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Lets caches keep what is read without a token; what somebody who signed in reads may be more, and is kept by nobody. */
@Provider
@PublicRead
public class PublicReads implements ContainerResponseFilter {

    private static final String OPEN = "public, max-age=";
    private static final int SECONDS = 5;

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<Integer> KEPT =
            Set.of(Response.Status.OK.getStatusCode(), Response.Status.NOT_MODIFIED.getStatusCode());

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!READS.contains(request.getMethod()) || !KEPT.contains(answer.getStatus())) {
            return;
        }
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        String said = String.valueOf(headers.getFirst(HttpHeaders.CACHE_CONTROL));
        boolean anonymous = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        if (!anonymous) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        } else if (!said.startsWith(OPEN)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, OPEN + SECONDS);
        }
        headers.putSingle(HttpHeaders.VARY, "Authorization, Accept-Language");
    }
}
