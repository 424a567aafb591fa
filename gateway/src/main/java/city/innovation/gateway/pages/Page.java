package city.innovation.gateway.pages;

import city.innovation.http.Languages;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/**
 * A small page in one language.
 *
 * @param title plain text
 * @param body HTML whose variable parts are escaped already
 */
record Page(Locale locale, String title, String body) {

    static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final String HTML = "text/html; charset=utf-8";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    static Locale localeOf(RoutingContext context) {
        return Languages.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The text of the reader's language. */
    static String either(Locale locale, String korean, String english) {
        return Locale.ENGLISH.equals(locale) ? english : korean;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    void send(RoutingContext context, int status) {
        send(context, status, POLICY);
    }

    void send(RoutingContext context, int status, String policy) {
        HttpServerResponse response = context.response();
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, HTML)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Language")
                .putHeader(CONTENT_SECURITY_POLICY, policy)
                .end(html());
    }

    private String html() {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/docs/page.css">
                </head>
                <body>
                %s
                </body>
                </html>
                """.formatted(locale.toLanguageTag(), escape(title), body);
    }
}
