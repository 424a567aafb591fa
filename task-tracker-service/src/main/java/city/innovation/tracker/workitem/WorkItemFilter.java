package city.innovation.tracker.workitem;

import city.innovation.kit.sql.Conditions;
import city.innovation.kit.text.SearchTerms;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of standing work is narrowed by. */
class WorkItemFilter {

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<WorkItemState> states;

    @QueryParam("department")
    @Parameter(description = "Code of the department that does it.")
    String department;

    @QueryParam("q")
    @Parameter(description = "Words that all occur, also inside of words; Hangul from one syllable on.")
    String q;

    Conditions conditions() {
        Conditions where = new Conditions();
        where.in(
                "state",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
        where.equal("department", department);
        if (q != null && !q.isBlank()) {
            SearchTerms.query(q).ifPresentOrElse(query -> matching(where, query), () -> where.add("false"));
        }
        return where;
    }

    /** Pairs of letters are exact for words of one or two; longer words are looked for again. */
    private static void matching(Conditions where, SearchTerms.Query query) {
        where.add("terms @@ ?::tsquery", query.tsquery());
        query.words().stream()
                .filter(word -> word.codePointCount(0, word.length()) > 2)
                .forEach(word -> where.add("position(? in folded) > 0", word));
    }
}
