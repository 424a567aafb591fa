package city.innovation.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers with a page of a list. */
public final class Pages {

    private static final String CURSOR = "cursor";
    /** What may differ from page to page of the same list. */
    private static final Set<String> NO_FILTERS = Set.of(CURSOR, "limit", "sort", "includeTotal", "expand");

    private Pages() {}

    /** What the requested list is narrowed by, in a form that a cursor can be bound to. */
    public static String filters(UriInfo uri) {
        Map<String, List<String>> filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(NO_FILTERS);
        return uri.getPath() + filters;
    }

    /** The page, with a {@code Link} to the next one (RFC 8288). Lists have no entity tag. */
    public static Response answer(UriInfo uri, Page<?> page) {
        return builder(uri, page)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Accept-Language")
                .build();
    }

    /**
     * The same of a list that is public.
     *
     * @param seconds how long a cache may keep it
     */
    public static Response open(UriInfo uri, Page<?> page, int seconds) {
        return PublicCache.mark(builder(uri, page), seconds).build();
    }

    private static Response.ResponseBuilder builder(UriInfo uri, Page<?> page) {
        Response.ResponseBuilder answer = Response.ok(page, MediaType.APPLICATION_JSON_TYPE);
        return page.nextCursor() == null ? answer : answer.header("Link", next(uri, page.nextCursor()));
    }

    private static String next(UriInfo uri, String cursor) {
        Stream<String> kept = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(CURSOR))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> pair(parameter.getKey(), value)));
        String query = Stream.concat(kept, Stream.of(pair(CURSOR, cursor))).collect(Collectors.joining("&"));
        return "<%s?%s>; rel=\"next\"".formatted(uri.getRequestUri().getRawPath(), query);
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
