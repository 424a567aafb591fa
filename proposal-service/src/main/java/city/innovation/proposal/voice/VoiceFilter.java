package city.innovation.proposal.voice;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Quarter;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.text.SearchTerms;
import city.innovation.kit.time.CityTime;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list, a count or an export of voices is narrowed by. */
class VoiceFilter {

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<VoiceState> states;

    @QueryParam("channel")
    @Parameter(description = "One of these channels; may be repeated.")
    List<String> channels;

    @QueryParam("socialChannel")
    @Parameter(description = "The registered social channel that it came by.")
    UUID socialChannel;

    @QueryParam("department")
    @Parameter(
            description =
                    "Code of the department in charge, with what it took over and what is below it; empty for none.",
            example = "TRAFFIC")
    String department;

    @QueryParam("district")
    @Parameter(description = "Code of the district concerned.", example = "29140")
    String district;

    @QueryParam("challenge")
    @Parameter(description = "Code of the city challenge concerned.")
    String challenge;

    @QueryParam("author")
    @Parameter(description = "`me`: the caller's own.")
    Me author;

    @QueryParam("grievance")
    @Parameter(description = "Those that the ombudsman took up, or the others.")
    Boolean grievance;

    @QueryParam("overdue")
    @Parameter(description = "Those that wait longer for an answer or a solution than the rules allow.")
    Boolean overdue;

    @QueryParam("source")
    @Parameter(description = "The system or file that delivered it.")
    String source;

    @QueryParam("externalId")
    @Parameter(description = "Its id in that system.")
    String externalId;

    @QueryParam("receivedFrom")
    @Parameter(description = "First day of receipt, Asia/Seoul.")
    LocalDate receivedFrom;

    @QueryParam("receivedTo")
    @Parameter(description = "Last day of receipt, Asia/Seoul.")
    LocalDate receivedTo;

    @QueryParam("quarter")
    @Parameter(description = "Received in this quarter, Asia/Seoul.", example = "2026-Q3")
    Quarter quarter;

    @QueryParam("dueBefore")
    @Parameter(description = "To be resolved before this day, Asia/Seoul, and not resolved.")
    LocalDate dueBefore;

    @QueryParam("q")
    @Parameter(description = "Words that all occur, also inside of words; Hangul from one syllable on.")
    String q;

    /** The only author one may ask for. */
    @Schema(name = "VoiceAuthorFilter")
    enum Me {
        me
    }

    /** The conditions and their parameters, for the caller's eyes. */
    Conditions conditions(VoiceAccess access, DepartmentMap departments, Instant now) {
        Conditions where = new Conditions();
        access.visible(where);
        narrow(where, departments);
        if (author == Me.me) {
            where.add("author = ?", access.caller().subject());
        }
        if (overdue != null) {
            where.add((overdue ? "" : "not ") + OVERDUE, now, now);
        }
        return where;
    }

    /** Neither solved nor unsolvable, and past the time to resolve or to answer; takes the present twice. */
    static final String OVERDUE = "(state not in ('SOLVED', 'UNSOLVABLE') and (resolve_due_at < ?"
            + " or state in ('RECEIVED', 'ASSIGNED') and answer_due_at < ?))";

    private void narrow(Conditions where, DepartmentMap departments) {
        where.in(
                "state",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
        where.in("channel", channels);
        where.equal("social_channel", socialChannel);
        if ("".equals(department)) {
            where.add("department is null");
        } else {
            where.in("department", departments.covered(department));
        }
        where.equal("district", district);
        where.equal("challenge", challenge);
        where.equal("source", source);
        where.equal("external_id", externalId);
        if (grievance != null) {
            where.add(grievance ? "grievance is not null" : "grievance is null");
        }
        received(where);
        if (dueBefore != null) {
            where.add("state not in ('SOLVED', 'UNSOLVABLE') and resolve_due_at < ?", CityTime.startOf(dueBefore));
        }
        if (q != null && !q.isBlank()) {
            SearchTerms.query(q).ifPresentOrElse(query -> matching(where, query), () -> where.add("false"));
        }
    }

    private void received(Conditions where) {
        if (receivedFrom != null) {
            where.add("received_at >= ?", CityTime.startOf(receivedFrom));
        }
        if (receivedTo != null) {
            where.add("received_at < ?", CityTime.startOf(receivedTo.plusDays(1)));
        }
        if (quarter != null) {
            where.add("received_at >= ?", CityTime.startOf(quarter.first()));
            where.add("received_at < ?", CityTime.startOf(quarter.end()));
        }
    }

    /** Pairs of letters are exact for words of one or two; longer words are looked for again. */
    private static void matching(Conditions where, SearchTerms.Query query) {
        where.add("terms @@ ?::tsquery", query.tsquery());
        query.words().stream()
                .filter(word -> word.codePointCount(0, word.length()) > 2)
                .forEach(word -> where.add("position(? in lower(title || ' ' || text)) > 0", word));
    }

    @Override
    public String toString() {
        return Stream.of(
                        states,
                        channels,
                        socialChannel,
                        department,
                        district,
                        challenge,
                        author,
                        grievance,
                        overdue,
                        source,
                        externalId,
                        receivedFrom,
                        receivedTo,
                        quarter,
                        dueBefore,
                        q)
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
    }
}
