package city.innovation.kit.rule;

import city.innovation.kit.http.Command;
import city.innovation.kit.http.Page;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/** The rules of a service that is only there for tests. */
@Path("/api/v1/kit-rules")
public class KitRulesResource {

    static final String CODE = "answer-terms";

    private final RuleApi rules;

    KitRulesResource(RuleApi rules) {
        this.rules = rules;
    }

    record AnswerTerms(@Min(1) @Max(90) int days, @NotNull String unit) {}

    @GET
    public Page<RuleVersionView> list() {
        return rules.list();
    }

    @GET
    @Path("{code}")
    public Response get(@PathParam("code") String code) {
        return rules.get(code);
    }

    @GET
    @Path("{code}/versions/{version}")
    public Response version(@PathParam("code") String code, @PathParam("version") int version) {
        return rules.version(code, version);
    }

    @POST
    @Path("{code}/versions")
    @Transactional
    @Command
    public Response change(@PathParam("code") String code, @Valid @NotNull NewRuleVersion request) {
        return rules.change("/api/v1/kit-rules", code, request);
    }

    @POST
    @Path("{code}/preview")
    public RulePreviewView preview(@PathParam("code") String code, @Valid @NotNull NewRuleVersion request) {
        return rules.preview(code, request);
    }

    /** Ships the rule and says what a change of it would do. */
    @ApplicationScoped
    static class Shipped implements RulePreview {

        void ship(@Observes StartupEvent start, Rules rules) {
            rules.define(CODE, AnswerTerms.class, new AnswerTerms(30, "CALENDAR_DAYS"), LocalDate.of(2023, 8, 1));
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
            int fewer = ((AnswerTerms) current.data()).days() - ((AnswerTerms) proposed.data()).days();
            return List.of(new Affected("days fewer", fewer));
        }
    }
}
