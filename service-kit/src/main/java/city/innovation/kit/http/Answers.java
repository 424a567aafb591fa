package city.innovation.kit.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers with a resource and its entity tag; the view is written to JSON here and nowhere else. */
@ApplicationScoped
public class Answers {

    private static final String BY_CALLER = "Authorization, Accept-Language";
    private static final String REVALIDATE = "private, no-cache";

    private final AnswerBytes bytes;
    private final CurrentVertxRequest current;

    Answers(AnswerBytes bytes, CurrentVertxRequest current) {
        this.bytes = bytes;
        this.current = current;
    }

    /** The resource (200), or that the reader's copy is the same (304). */
    public Response ok(Object view, int version) {
        byte[] json = bytes.json(view);
        String tag = ETags.of(version, json);
        if (isUnchanged(tag)) {
            return tagged(Response.notModified(), tag).build();
        }
        return tagged(Response.ok(json, MediaType.APPLICATION_JSON_TYPE), tag).build();
    }

    /**
     * A new resource (201).
     *
     * @param path its absolute path, for {@code Location}
     */
    public Response created(String path, Object view, int version) {
        byte[] json = bytes.json(view);
        return tagged(Response.status(Response.Status.CREATED), ETags.of(version, json))
                .header(HttpHeaders.LOCATION, path)
                .entity(json)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /**
     * A job that was taken on (202).
     *
     * @param path the job's absolute path, for {@code Location}
     */
    public Response accepted(String path, Object job) {
        return Response.accepted(bytes.json(job))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /**
     * What everybody may read and any cache may keep (200).
     *
     * @param seconds how long, from 1
     */
    public Response open(Object view, int seconds) {
        return PublicCache.mark(Response.ok(bytes.json(view), MediaType.APPLICATION_JSON_TYPE), seconds)
                .build();
    }

    /** The same of a single resource, with its entity tag, or that the reader's copy is the same (304). */
    public Response open(Object view, int version, int seconds) {
        byte[] json = bytes.json(view);
        String tag = ETags.of(version, json);
        Response.ResponseBuilder answer =
                isUnchanged(tag) ? Response.notModified() : Response.ok(json, MediaType.APPLICATION_JSON_TYPE);
        return PublicCache.mark(answer.header(HttpHeaders.ETAG, tag), seconds).build();
    }

    /** What depends on who asks, and has no entity tag (200). */
    public Response own(Object view) {
        return Response.ok(bytes.json(view), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, BY_CALLER)
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .build();
    }

    private static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, String tag) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, BY_CALLER)
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    }

    private boolean isUnchanged(String tag) {
        HttpServerRequest request = current.getCurrent().request();
        boolean reads =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        return reads && ETags.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag);
    }
}
