package city.innovation.tracker.policy;

import city.innovation.kit.sql.Conditions;
import city.innovation.kit.text.SearchTerms;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which policies are wanted; what is not given does not narrow. */
class PolicyFilter {

    @QueryParam("q")
    @Parameter(description = "Words in title, background or purpose, in whole or in part.", example = "복지")
    @Size(min = 1, max = 200)
    String q;

    @QueryParam("state")
    @Parameter(description = "In this state.")
    PolicyState state;

    @QueryParam("importance")
    @Parameter(description = "Of this importance.")
    PolicyImportance importance;

    @QueryParam("department")
    @Parameter(description = "Owned by this department.", example = "WELFARE")
    String department;

    @QueryParam("challenge")
    @Parameter(description = "Serving this city challenge.", example = "BALANCED_GROWTH")
    String challenge;

    @QueryParam("linked")
    @Parameter(description = "Tied to the session, proposal or project of this id.")
    String linked;

    Conditions conditions() {
        Conditions conditions = new Conditions();
        conditions.equal("state", state == null ? null : state.name());
        conditions.equal("importance", importance == null ? null : importance.name());
        conditions.equal("department", department);
        conditions.equal("challenge", challenge);
        if (linked != null) {
            conditions.add("exists (select from jsonb_array_elements(links) l where l ->> 'id' = ?)", linked);
        }
        if (q != null) {
            SearchTerms.query(q).ifPresentOrElse(query -> search(conditions, query), () -> conditions.add("false"));
        }
        return conditions;
    }

    private static void search(Conditions conditions, SearchTerms.Query query) {
        conditions.add("terms @@ ?::tsquery", query.tsquery());
        query.patterns().forEach(pattern -> conditions.add("folded like ?", pattern));
    }
}
