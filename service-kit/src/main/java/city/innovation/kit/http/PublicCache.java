package city.innovation.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Marks answers that are the same for everybody, so that shared caches may keep them. */
public final class PublicCache {

    private PublicCache() {}

    /**
     * Lets any cache keep the answer, apart for those who signed in, who may be answered more.
     *
     * @param seconds how long, from 1
     */
    public static Response.ResponseBuilder mark(Response.ResponseBuilder answer, int seconds) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + seconds)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    }
}
