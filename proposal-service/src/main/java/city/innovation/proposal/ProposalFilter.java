package city.innovation.proposal;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Quarter;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.text.SearchTerms;
import city.innovation.kit.time.CityTime;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list, a count or an export of proposals is narrowed by. */
class ProposalFilter {

    private static final String TEXTS =
            "lower(concat_ws(' ', title, problem, improvement, expected_effect, tags::text))";

    /** The caller's own, shared and those the caller is invited to; each part has its index. */
    private static final String MINE = """
            (author = any(?)
             or jsonb_array_length(contributors) > 1
                and contributors @> jsonb_build_array(jsonb_build_object('subject', ?::text))
             or invitation is not null
                and invitation @> jsonb_build_object('contributors',
                    jsonb_build_array(jsonb_build_object('subject', ?::text))))""";

    private static final String THEIRS = """
            (author = ? or jsonb_array_length(contributors) > 1
                and contributors @> jsonb_build_array(jsonb_build_object('subject', ?::text)))""";

    private static final String ME = "me";

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<ProposalState> states;

    @QueryParam("kind")
    @Parameter(description = "One of these kinds; may be repeated.")
    List<String> kinds;

    @QueryParam("category")
    String category;

    @QueryParam("district")
    String district;

    @QueryParam("department")
    @Parameter(description = "Code of the department in charge. What it took over and what is below it is included.")
    String department;

    @QueryParam("proposer")
    @Parameter(
            description = "`me`: the caller's own, drafts included. Or a subject id, for those who work for the city;"
                    + " never of whom the law protects.",
            example = "me")
    String proposer;

    @QueryParam("submittedFrom")
    @Parameter(description = "First day of receipt, Asia/Seoul.")
    LocalDate submittedFrom;

    @QueryParam("submittedTo")
    @Parameter(description = "Last day of receipt, Asia/Seoul.")
    LocalDate submittedTo;

    @QueryParam("quarter")
    @Parameter(description = "Received in this quarter, Asia/Seoul.", example = "2026-Q3")
    Quarter quarter;

    @QueryParam("dueBefore")
    @Parameter(description = "Something about it is due before this day, Asia/Seoul, and not done.")
    LocalDate dueBefore;

    @QueryParam("call")
    @Parameter(description = "Answers to this open call.")
    UUID call;

    @QueryParam("challenge")
    @Parameter(description = "Code of the city challenge that it answers.")
    String challenge;

    @QueryParam("minSupports")
    @Parameter(description = "Supported by at least so many people.", example = "50")
    Integer minSupports;

    @QueryParam("q")
    @Parameter(description = "Words that all occur, also inside of words; Hangul from one syllable on.")
    String q;

    /** The conditions and their parameters, for the caller's eyes. */
    Conditions conditions(Caller caller, List<String> selves, DepartmentMap departments) {
        Conditions where = new Conditions();
        visible(where, caller, selves);
        where.in(
                "state",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
        where.in("kind", kinds);
        where.in("responsible_department", departments.covered(department));
        hideable(where, caller, selves);
        discussed(where);
        if (submittedFrom != null) {
            where.add("ordered_at >= ?", CityTime.startOf(submittedFrom));
        }
        if (submittedTo != null) {
            where.add("ordered_at < ?", CityTime.startOf(submittedTo.plusDays(1)));
        }
        if (quarter != null) {
            where.add(
                    "ordered_at >= ? and ordered_at < ?",
                    CityTime.startOf(quarter.first()),
                    CityTime.startOf(quarter.end()));
        }
        if (dueBefore != null) {
            where.add(
                    "id in (select resource_id from duty where state <> 'CLOSED' and not is_right and due_at < ?)",
                    CityTime.startOf(dueBefore));
        }
        search(where, caller, selves);
        return where;
    }

    /** What a proposer hid finds nobody who may not read it. */
    private void hideable(Conditions where, Caller caller, List<String> selves) {
        where.equal("category", category);
        where.equal("district", district);
        where.equal("challenge", challenge);
        boolean narrowed = category != null || district != null || challenge != null;
        if (narrowed && !readsHidden(caller)) {
            where.add("(not hidden or author = any(?))", selves);
        }
    }

    /** Whether the caller may read all that is hidden of what is found. */
    boolean readsHidden(Caller caller) {
        return ProposalAccess.isStaff(caller) || ME.equals(proposer);
    }

    private void discussed(Conditions where) {
        if (call != null) {
            where.add("call_id = ?", call);
        }
        if (minSupports != null) {
            where.add("id in (select proposal_id from proposal_tally where supports >= ?)", minSupports);
        }
    }

    private void visible(Conditions where, Caller caller, List<String> selves) {
        if (ME.equals(proposer)) {
            where.add(MINE, selves, caller.subject(), caller.subject());
        } else if (!caller.has(Role.AUDITOR)) {
            where.add("submitted_at is not null");
        }
        if (proposer != null && !ME.equals(proposer)) {
            requireStaff(caller);
            where.add(THEIRS, proposer, proposer);
        }
    }

    private static void requireStaff(Caller caller) {
        if (!ProposalAccess.isStaff(caller)) {
            throw new Refusal(caller.isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }

    /** Texts that are hidden from the caller are not searched, so that no word of them shows. */
    private void search(Conditions where, Caller caller, List<String> selves) {
        if (q == null || q.isBlank()) {
            return;
        }
        SearchTerms.query(q).ifPresentOrElse(query -> matching(where, caller, selves, query), () -> where.add("false"));
    }

    /**
     * Pairs of letters are exact for words of one or two; longer words are looked for again. By position, not by LIKE,
     * whose guessed rarity would keep the planner from reading a frequent word's rows in their order.
     */
    private static void matching(Conditions where, Caller caller, List<String> selves, SearchTerms.Query query) {
        where.add("terms @@ ?::tsquery", query.tsquery());
        for (String word : query.words()) {
            if (word.codePointCount(0, word.length()) > 2) {
                where.add("position(? in " + TEXTS + ") > 0", word);
            }
            if (!ProposalAccess.isStaff(caller)) {
                where.add("(not hidden or author = any(?) or position(? in lower(title)) > 0)", selves, word);
            }
        }
    }

    @Override
    public String toString() {
        return String.join(
                "\n",
                String.valueOf(states),
                String.valueOf(kinds),
                String.valueOf(category),
                String.valueOf(district),
                String.valueOf(department),
                proposer,
                String.valueOf(submittedFrom),
                String.valueOf(submittedTo),
                String.valueOf(quarter),
                String.valueOf(dueBefore),
                String.valueOf(call),
                String.valueOf(challenge),
                String.valueOf(minSupports),
                String.valueOf(q));
    }
}
