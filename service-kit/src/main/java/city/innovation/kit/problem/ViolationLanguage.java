package city.innovation.kit.problem;

import city.innovation.http.Languages;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** The language of violations, found as for the rest of the document: {@code en-GB} gets English. */
@ApplicationScoped
class ViolationLanguage implements LocaleResolver {

    private final CurrentVertxRequest current;

    ViolationLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        RoutingContext request = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        return request == null
                ? context.getDefaultLocale()
                : Languages.of(request.request().getHeader("Accept-Language"));
    }
}
