package city.innovation.gateway.proxy;

import city.innovation.gateway.GatewayConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which headers cross the gateway: not those of one connection, none that pretend to know who calls. */
@Singleton
class HeaderRules {

    static final CharSequence TRACE_ID = HttpHeaders.createOptimized("Trace-Id");

    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence HSTS = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final List<String> SPOOFED = List.of(
            "x-forwarded",
            "x-user",
            "x-auth",
            "x-remote",
            "x-real-ip",
            "x-client",
            "x-original",
            "x-rewrite",
            "x-http-method",
            "x-method-override",
            "x-roles",
            "x-role",
            "x-subject",
            "x-caller",
            "x-department",
            "x-internal",
            "x-ssl");

    private final String hsts;

    HeaderRules(GatewayConfig config) {
        hsts = config.hsts().orElse(null);
    }

    /** Copies what a service may see of the request's headers. */
    void toService(MultiMap from, MultiMap to) {
        Set<String> named = namedByConnection(from);
        from.forEach((name, value) -> {
            if (!isOfOneConnection(name) && !isSpoofed(name) && !named.contains(lower(name, named))) {
                to.add(name, value);
            }
        });
    }

    /** Copies what the client may see of the answer's headers, and adds those of the house. */
    void toClient(MultiMap from, MultiMap to, String traceId) {
        Set<String> named = namedByConnection(from);
        from.forEach((name, value) -> {
            if (!isOfOneConnection(name) && !named.contains(lower(name, named))) {
                to.add(name, value);
            }
        });
        ofTheHouse(to);
        to.set(TRACE_ID, traceId);
    }

    /** Security headers that every answer carries. */
    void ofTheHouse(MultiMap to) {
        to.set(CONTENT_TYPE_OPTIONS, NOSNIFF).set(REFERRER_POLICY, NO_REFERRER);
        if (hsts != null) {
            to.set(HSTS, hsts);
        }
    }

    private static boolean isOfOneConnection(String name) {
        return switch (name.length()) {
            case 2 -> name.equalsIgnoreCase("te");
            case 6 -> name.equalsIgnoreCase("expect") || name.equalsIgnoreCase("server");
            case 7 -> name.equalsIgnoreCase("trailer") || name.equalsIgnoreCase("upgrade");
            case 10 -> name.equalsIgnoreCase("connection") || name.equalsIgnoreCase("keep-alive");
            case 14 -> name.equalsIgnoreCase("http2-settings");
            case 16 -> name.equalsIgnoreCase("proxy-connection");
            case 17 -> name.equalsIgnoreCase("transfer-encoding");
            case 18 -> name.equalsIgnoreCase("proxy-authenticate");
            case 19 -> name.equalsIgnoreCase("proxy-authorization");
            default -> false;
        };
    }

    private static boolean isSpoofed(String name) {
        if (name.length() > 2 && name.charAt(1) == '-' && (name.charAt(0) | 0x20) == 'x') {
            for (String prefix : SPOOFED) {
                if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                    return true;
                }
            }
            return false;
        }
        return name.equalsIgnoreCase("forwarded") || name.equalsIgnoreCase("remote-user");
    }

    /** Headers that {@code Connection} names belong to the connection too, but those that the message lives by. */
    private static Set<String> namedByConnection(MultiMap headers) {
        String connection = headers.get(HttpHeaders.CONNECTION);
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return Set.of();
        }
        return COMMA.splitAsStream(connection.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.startsWith("content-") && !name.equals("authorization") && !name.equals("host"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String lower(String name, Set<String> named) {
        return named.isEmpty() ? name : name.toLowerCase(Locale.ROOT);
    }
}
