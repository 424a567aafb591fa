package city.innovation.proposal.group;

import city.innovation.http.Caller;
import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.text.SearchTerms;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of groups is narrowed by. */
class GroupFilter {

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<GroupState> states;

    @QueryParam("kind")
    @Parameter(description = "One of these kinds; may be repeated.")
    List<String> kinds;

    @QueryParam("challenge")
    @Parameter(description = "Code of the city challenge that it serves.")
    String challenge;

    @QueryParam("district")
    @Parameter(description = "Code of the district that it is about.")
    String district;

    @QueryParam("department")
    @Parameter(
            description =
                    "Code of the department that looks after it. What it took over and what is below it is included.")
    String department;

    @QueryParam("proposal")
    @Parameter(description = "Id of a proposal that came of it.")
    UUID proposal;

    @QueryParam("member")
    @Parameter(description = "`me`: those of which the caller is a member or wants to be.")
    Me member;

    @QueryParam("q")
    @Parameter(description = "Words that all occur, also inside of words; Hangul from one syllable on.")
    String q;

    /** The only person one may ask for. */
    @Schema(name = "GroupMemberFilter")
    enum Me {
        me
    }

    Conditions conditions(Caller caller, DepartmentMap departments) {
        Conditions where = new Conditions();
        where.in(
                "state",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
        where.in("kind", kinds);
        where.equal("challenge", challenge);
        where.equal("district", district);
        where.in("department", departments.covered(department));
        if (proposal != null) {
            where.add(
                    "id in (select group_id from group_proposal where proposal_id = ? and unlinked_at is null)",
                    proposal);
        }
        if (member == Me.me) {
            where.add(
                    "id in (select group_id from group_member where subject = ? and state in ('APPLIED', 'MEMBER'))",
                    caller.subject());
        }
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
                .forEach(word -> where.add("position(? in lower(concat_ws(' ', title, topic))) > 0", word));
    }

    @Override
    public String toString() {
        return String.join(
                "\n",
                String.valueOf(states),
                String.valueOf(kinds),
                String.valueOf(challenge),
                String.valueOf(district),
                String.valueOf(department),
                String.valueOf(proposal),
                String.valueOf(member),
                String.valueOf(q));
    }
}
