package city.innovation.proposal.library;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.text.SearchTerms;
import jakarta.ws.rs.QueryParam;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list, a count or an export of stories is narrowed by; withdrawn ones are in none. */
class StoryFilter {

    private static final String TEXTS = "lower(concat_ws(' ', title, before_text, after_text, people, budget_note))";

    @QueryParam("category")
    @Parameter(description = "Of this category.", example = "안전")
    String category;

    @QueryParam("district")
    @Parameter(description = "Code of the district.", example = "29110")
    String district;

    @QueryParam("department")
    @Parameter(
            description =
                    "Code of the department whose story it is. What it took over and what is below it is included.",
            example = "TRAFFIC")
    String department;

    @QueryParam("challenge")
    @Parameter(description = "Code of the city challenge that it answers.", example = "BALANCE")
    String challenge;

    @QueryParam("year")
    @Parameter(description = "The year of the improvement.", example = "2026")
    Integer year;

    @QueryParam("q")
    @Parameter(description = "Words that all occur, also inside of words; Hangul from one syllable on.")
    String q;

    Conditions conditions(DepartmentMap departments) {
        Conditions where = Conditions.of("state = 'PUBLISHED'");
        where.equal("category", category);
        where.equal("district", district);
        if (department != null) {
            where.add("department = any(?)", departments.covered(department));
        }
        where.equal("challenge", challenge);
        where.equal("year", year);
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
                .forEach(word -> where.add("position(? in " + TEXTS + ") > 0", word));
    }

    @Override
    public String toString() {
        return Stream.of(category, district, department, challenge, year, q)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }
}
