package city.innovation.kit.rule;

import city.innovation.http.ProblemType;
import city.innovation.kit.access.Acting;
import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Page;
import city.innovation.kit.problem.Refusal;
import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What a service's rules resource answers; the service gives the paths. Everybody with a token may read, an innovation
 * manager may change.
 *
 * <pre>
 * &#64;GET public Page&lt;RuleVersionView&gt; list() { return rules.list(); }
 * &#64;GET &#64;Path("{code}") public Response get(&#64;PathParam("code") String code) { return rules.get(code); }
 * &#64;GET &#64;Path("{code}/versions/{version}")
 * public Response version(&#64;PathParam("code") String code, &#64;PathParam("version") int version) {
 *     return rules.version(code, version);
 * }
 * &#64;POST &#64;Path("{code}/versions") &#64;Transactional &#64;Command
 * public Response change(&#64;PathParam("code") String code, &#64;Valid &#64;NotNull NewRuleVersion request) {
 *     return rules.change("/api/v1/proposal-rules", code, request);
 * }
 * &#64;POST &#64;Path("{code}/preview")
 * public RulePreviewView preview(&#64;PathParam("code") String code, &#64;Valid &#64;NotNull NewRuleVersion request) {
 *     return rules.preview(code, request);
 * }
 * </pre>
 */
@ApplicationScoped
@Authenticated
public class RuleApi {

    private final RuleDesk desk;
    private final List<RulePreview> previews;
    private final Answers answers;
    private final Acting acting;

    RuleApi(RuleDesk desk, @All List<RulePreview> previews, Answers answers, Acting acting) {
        this.desk = desk;
        this.previews = previews;
        this.answers = answers;
        this.acting = acting;
    }

    /** All rules of the service with the version that is current today. */
    public Page<RuleVersionView> list() {
        return new Page<>(
                desk.codes().stream()
                        .map(code -> RuleDesk.current(desk.versions(code), desk.today()))
                        .map(row -> desk.view(row, row))
                        .toList(),
                null);
    }

    /** A rule with all its versions (200, 304), 404 for a code that is none. */
    public Response get(String code) {
        List<RuleRow> versions = desk.versions(code);
        RuleRow current = RuleDesk.current(versions, desk.today());
        return answers.ok(
                new RuleHistory(
                        code,
                        versions.stream().map(row -> desk.view(row, current)).toList()),
                versions.getLast().version());
    }

    /** A version of a rule (200, 304), 404 if there is none. */
    public Response version(String code, int version) {
        List<RuleRow> versions = desk.versions(code);
        RuleRow wanted = versions.stream()
                .filter(row -> row.version() == version)
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return answers.ok(desk.view(wanted, RuleDesk.current(versions, desk.today())), version);
    }

    /**
     * Adds a version (201), audited. Data that is not of the rule's shape, or a day before today, answers 400.
     *
     * @param collection the resource's own absolute path, for {@code Location}
     */
    @RolesAllowed("innovation-manager")
    @Transactional
    public Response change(String collection, String code, NewRuleVersion request) {
        RuleRow added = desk.add(code, request, acting.subject());
        RuleRow current = RuleDesk.current(desk.versions(code), desk.today());
        return answers.created(
                collection + "/" + code + "/versions/" + added.version(), desk.view(added, current), added.version());
    }

    /** What such a version would change; refuses what {@link #change} refuses, and stores nothing. */
    @RolesAllowed("innovation-manager")
    public RulePreviewView preview(String code, NewRuleVersion request) {
        RuleRow current = RuleDesk.current(desk.versions(code), desk.today());
        Object data = desk.data(code, request);
        Versioned<?> proposed = new Versioned<>(current.version() + 1, request.validFrom(), data);
        List<RulePreview.Affected> affected = previews.stream()
                .filter(preview -> preview.code().equals(code))
                .flatMap(preview -> preview.affected(desk.versioned(current), proposed).stream())
                .toList();
        return new RulePreviewView(code, current.version(), request.validFrom(), desk.diff(current, data), affected);
    }
}
