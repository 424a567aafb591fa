package city.innovation.gateway.pages;

import city.innovation.http.ProblemAnswer;
import city.innovation.http.ProblemTexts;
import city.innovation.http.ProblemType;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page for each type of problem, where its {@code type} member points to: what it means and what to do. */
@Singleton
class ProblemPages {

    void open(@Observes Router router) {
        Readings.serve(router, "/problems", ProblemPages::list);
        Readings.serve(router, "/problems/:code", ProblemPages::one);
    }

    private static void one(RoutingContext context) {
        ProblemType.of(context.pathParam("code"))
                .ifPresentOrElse(
                        type -> page(type, Page.localeOf(context)).send(context, 200),
                        () -> ProblemAnswer.send(context.request(), ProblemType.NOT_FOUND));
    }

    private static Page page(ProblemType type, Locale locale) {
        String title = ProblemTexts.title(type, locale);
        return new Page(locale, title, """
                <main>
                <p><a href="/problems">%s</a></p>
                <h1>%s</h1>
                <p><code>%s</code> · HTTP %d</p>
                <p>%s</p>
                <h2>%s</h2>
                <p>%s</p>
                </main>""".formatted(
                        Page.either(locale, "모든 오류", "All problems"),
                        Page.escape(title),
                        type.code(),
                        type.status(),
                        Page.escape(ProblemTexts.detail(type, locale)),
                        Page.either(locale, "어떻게 해야 하나요", "What to do"),
                        Page.escape(ProblemTexts.advice(type, locale))));
    }

    private static void list(RoutingContext context) {
        Locale locale = Page.localeOf(context);
        String title = Page.either(locale, "API 오류 목록", "Problems of the API");
        String rows = Arrays.stream(ProblemType.values())
                .map(type -> "<tr><td>%d</td><td><a href=\"%s\"><code>%s</code></a></td><td>%s</td></tr>"
                        .formatted(
                                type.status(), type.page(), type.code(), Page.escape(ProblemTexts.title(type, locale))))
                .collect(Collectors.joining("\n"));
        new Page(locale, title, """
                <main>
                <h1>%s</h1>
                <table>
                <thead><tr><th scope="col">HTTP</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>
                </main>""".formatted(
                                title, Page.either(locale, "코드", "Code"), Page.either(locale, "뜻", "Meaning"), rows))
                .send(context, 200);
    }
}
