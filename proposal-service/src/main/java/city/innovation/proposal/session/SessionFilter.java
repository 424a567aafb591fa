package city.innovation.proposal.session;

import city.innovation.http.Caller;
import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.text.SearchTerms;
import city.innovation.kit.time.CityTime;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list or an export of sessions is narrowed by. */
class SessionFilter {

    private static final String TEXTS = "lower(concat_ws(' ', title, topic, policy_title, place))";

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<SessionState> states;

    @QueryParam("kind")
    @Parameter(description = "One of these kinds; may be repeated.")
    List<String> kinds;

    @QueryParam("policy")
    @Parameter(description = "Id of the policy that it belongs to.")
    UUID policy;

    @QueryParam("challenge")
    @Parameter(description = "Code of the city challenge that it serves.")
    String challenge;

    @QueryParam("district")
    @Parameter(description = "Code of the district that it is about.")
    String district;

    @QueryParam("department")
    @Parameter(description = "Code of the department that runs it. What it took over and what is below it is included.")
    String department;

    @QueryParam("from")
    @Parameter(description = "First day on which it takes or took place, Asia/Seoul.")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day on which it takes or took place, Asia/Seoul.")
    LocalDate to;

    @QueryParam("signedUp")
    @Parameter(description = "`me`: those for which the caller signed up.")
    Me signedUp;

    @QueryParam("q")
    @Parameter(description = "Words that all occur, also inside of words; Hangul from one syllable on.")
    String q;

    /** The only person one may ask for. */
    @Schema(name = "SignedUpFilter")
    enum Me {
        me
    }

    /** The conditions and their parameters, for the caller's eyes. */
    Conditions conditions(Caller caller, DepartmentMap departments) {
        Conditions where = new Conditions();
        if (!SessionAccess.isStaff(caller)) {
            where.add("not internal");
        }
        where.in(
                "state",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
        where.in("kind", kinds);
        where.equal("policy_id", policy);
        where.equal("challenge", challenge);
        where.equal("district", district);
        where.in("department", departments.covered(department));
        if (from != null) {
            where.add("ordered_at >= ?", CityTime.startOf(from));
        }
        if (to != null) {
            where.add("ordered_at < ?", CityTime.startOf(to.plusDays(1)));
        }
        if (signedUp == Me.me) {
            where.add(
                    "id in (select session_id from session_sign_up where subject = ?"
                            + " and state in ('SIGNED_UP', 'WAITING', 'WALK_IN'))",
                    caller.subject());
        }
        search(where);
        return where;
    }

    private void search(Conditions where) {
        if (q != null && !q.isBlank()) {
            SearchTerms.query(q).ifPresentOrElse(query -> matching(where, query), () -> where.add("false"));
        }
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
        return String.join(
                "\n",
                String.valueOf(states),
                String.valueOf(kinds),
                String.valueOf(policy),
                String.valueOf(challenge),
                String.valueOf(district),
                String.valueOf(department),
                String.valueOf(from),
                String.valueOf(to),
                String.valueOf(signedUp),
                String.valueOf(q));
    }
}
