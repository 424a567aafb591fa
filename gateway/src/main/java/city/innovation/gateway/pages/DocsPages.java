package city.innovation.gateway.pages;

import city.innovation.gateway.openapi.MergedOpenApi;
import city.innovation.http.ProblemAnswer;
import city.innovation.http.ProblemType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** The landing page, the merged OpenAPI document and a page to browse it, all served from here without a network. */
@Singleton
class DocsPages {

    private static final String WEBJAR = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; font-src 'self' data:; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private final MergedOpenApi openApi;
    private final ObjectMapper json = new ObjectMapper();
    private final ObjectMapper yaml = new YAMLMapper();
    private final String swaggerUi = "/webjars/swagger-ui/" + webjarVersion();

    DocsPages(MergedOpenApi openApi) {
        this.openApi = openApi;
    }

    void open(@Observes Router router) {
        Readings.serve(router, "/", DocsPages::landing);
        Readings.serve(router, "/docs", this::browse);
        Readings.serve(router, "/openapi.json", context -> document(context, json, "application/json"));
        Readings.serve(router, "/openapi.yaml", context -> document(context, yaml, "application/yaml"));
    }

    private static void landing(RoutingContext context) {
        Locale locale = Page.localeOf(context);
        String title = Page.either(locale, "도시 혁신 시스템", "City innovation suite");
        new Page(locale, title, """
                <main>
                <h1>%s</h1>
                <ul>
                <li><a href="/docs">%s</a></li>
                <li><a href="/openapi.json">OpenAPI (JSON)</a>, <a href="/openapi.yaml">OpenAPI (YAML)</a></li>
                <li><a href="/problems">%s</a></li>
                <li><a href="/health">%s</a></li>
                </ul>
                </main>""".formatted(
                                title,
                                Page.either(locale, "API 문서", "API documentation"),
                                Page.either(locale, "오류 목록", "Problems"),
                                Page.either(locale, "서비스 상태", "State of the services")))
                .send(context, 200);
    }

    private void browse(RoutingContext context) {
        Locale locale = Page.localeOf(context);
        new Page(locale, Page.either(locale, "API 문서", "API documentation"), """
                <link rel="stylesheet" href="%1$s/swagger-ui.css">
                <div id="swagger-ui"></div>
                <script src="%1$s/swagger-ui-bundle.js"></script>
                <script src="/docs/start.js"></script>""".formatted(swaggerUi))
                .send(context, 200, POLICY);
    }

    private void document(RoutingContext context, ObjectMapper mapper, String type) {
        openApi.document()
                .map(document -> write(mapper, document))
                .onSuccess(text -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, type)
                        .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=30")
                        .end(text))
                .onFailure(failure -> ProblemAnswer.send(context.request(), ProblemType.UNAVAILABLE));
    }

    private static String write(ObjectMapper mapper, Object document) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String webjarVersion() {
        try (InputStream file = DocsPages.class.getClassLoader().getResourceAsStream(WEBJAR)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
