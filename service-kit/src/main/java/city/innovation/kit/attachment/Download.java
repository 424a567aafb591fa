package city.innovation.kit.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands a file out to be saved, never to be shown: what a browser would carry out comes as bytes. */
public final class Download {

    private Download() {}

    /**
     * The file.
     *
     * @param name as its sender called it
     * @param mediaType as its content said
     */
    public static Response of(String name, String mediaType, byte[] content) {
        return Response.ok(content, MediaTypes.handedOut(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    /** The name for any browser (RFC 6266, RFC 8187). */
    private static String saved(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"file\"; filename*=UTF-8''" + encoded;
    }
}
