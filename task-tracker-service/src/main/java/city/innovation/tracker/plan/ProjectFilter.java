package city.innovation.tracker.plan;

import city.innovation.kit.sql.Conditions;
import city.innovation.kit.text.SearchTerms;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of projects is narrowed by. */
class ProjectFilter {

    @QueryParam("plan")
    @Parameter(description = "Id of the plan.")
    UUID plan;

    @QueryParam("unplaced")
    @Parameter(description = "`true`: those that stand in no plan yet.")
    Boolean unplaced;

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<ProjectState> states;

    @QueryParam("health")
    @Parameter(description = "One of these; may be repeated.")
    List<Health> health;

    @QueryParam("department")
    @Parameter(description = "Code of the department in charge.")
    String department;

    @QueryParam("district")
    @Parameter(description = "Code of the district it is about.")
    String district;

    @QueryParam("challenge")
    @Parameter(description = "Code of the city challenge it serves.")
    String challenge;

    @QueryParam("proposal")
    @Parameter(description = "Id of the proposal that it carries out.")
    UUID proposal;

    @QueryParam("endsBefore")
    @Parameter(description = "Its last day is before that day, Asia/Seoul.")
    LocalDate endsBefore;

    @QueryParam("q")
    @Parameter(description = "Words that all occur, also inside of words; Hangul from one syllable on.")
    String q;

    Conditions conditions(PlanAccess access) {
        Conditions where = new Conditions();
        where.add("n.kind = 'PROJECT' and n.removed_at is null");
        where.equal("n.plan_id", plan);
        if (unplaced != null) {
            where.add(unplaced ? "n.plan_id is null" : "n.plan_id is not null");
        }
        where.in(
                "n.state",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
        where.in(
                "n.health",
                health == null ? List.of() : health.stream().map(Enum::name).toList());
        where.equal("n.department", department);
        where.equal("n.district", district);
        where.equal("n.challenge", challenge);
        where.equal("n.proposal_id", proposal);
        if (endsBefore != null) {
            where.add("n.ends_on < ?", endsBefore);
        }
        if (!access.isStaff()) {
            where.add("(p.id is null or p.state in ('CONFIRMED', 'CLOSED'))");
        }
        if (q != null && !q.isBlank()) {
            SearchTerms.query(q).ifPresentOrElse(query -> matching(where, query), () -> where.add("false"));
        }
        return where;
    }

    /** Pairs of letters are exact for words of one or two; longer words are looked for again. */
    private static void matching(Conditions where, SearchTerms.Query query) {
        where.add("n.terms @@ ?::tsquery", query.tsquery());
        query.words().stream()
                .filter(word -> word.codePointCount(0, word.length()) > 2)
                .forEach(word -> where.add("position(? in lower(concat_ws(' ', n.title, n.description))) > 0", word));
    }
}
