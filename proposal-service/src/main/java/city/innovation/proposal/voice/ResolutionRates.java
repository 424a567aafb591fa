package city.innovation.proposal.voice;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Counts how many voices were solved, in one statement. */
@ApplicationScoped
class ResolutionRates {

    /** As Seoul counted its social channels of 2011 to 2013. */
    private static final int MONTHS = 6;

    private static final String COUNT = """
            select %1$s, count(*) as received,
                   count(*) filter (where state = 'SOLVED') as solved,
                   count(*) filter (where state = 'SOLVED' and resolved_at > resolve_due_at) as solved_late,
                   count(*) filter (where state = 'UNSOLVABLE') as unsolvable,
                   count(*) filter (where %2$s) as overdue
            from voice where %3$s group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
            """;

    private final Sql sql;
    private final DepartmentMap departments;
    private final Clock clock;

    ResolutionRates(Sql sql, DepartmentMap departments, Clock clock) {
        this.sql = sql;
        this.departments = departments;
        this.clock = clock;
    }

    /** By what rates may be told apart. */
    @Schema(name = "ResolutionRateField")
    enum By {
        channel,
        socialChannel,
        department,
        district,
        challenge
    }

    /** What is asked for. */
    static class Question {

        @QueryParam("from")
        @Parameter(description = "First day of receipt, Asia/Seoul; six months before the last when not given.")
        LocalDate from;

        @QueryParam("to")
        @Parameter(description = "Last day of receipt, Asia/Seoul; today when not given.")
        LocalDate to;

        @QueryParam("by")
        @Parameter(description = "What to tell apart; may be repeated. `channel` and `department` when not given.")
        List<By> by;

        @QueryParam("channel")
        @Parameter(description = "Only this channel.", example = "SOCIAL")
        String channel;

        @QueryParam("socialChannel")
        @Parameter(description = "Only this registered social channel.")
        UUID socialChannel;

        @QueryParam("department")
        @Parameter(description = "Only this department.", example = "TRAFFIC")
        String department;

        @QueryParam("district")
        @Parameter(description = "Only this district.", example = "29140")
        String district;

        @QueryParam("challenge")
        @Parameter(description = "Only this challenge of the city.", example = "BALANCE")
        String challenge;

        List<By> byOrDefault() {
            return by == null || by.isEmpty() ? List.of(By.channel, By.department) : by;
        }
    }

    ResolutionRate of(Question question) {
        Instant now = clock.instant();
        LocalDate to = question.to == null ? CityTime.dateOf(now) : question.to;
        LocalDate from = question.from == null ? to.minusMonths(MONTHS) : question.from;
        if (from.isAfter(to)) {
            throw Refusal.ofQuery("from", "voice.window");
        }
        Conditions where = new Conditions();
        where.add("received_at >= ?", CityTime.startOf(from));
        where.add("received_at < ?", CityTime.startOf(to.plusDays(1)));
        where.equal("channel", question.channel);
        where.equal("social_channel", question.socialChannel);
        where.in("department", departments.covered(question.department));
        where.equal("district", question.district);
        where.equal("challenge", question.challenge);
        List<Object> parameters = new ArrayList<>(List.of(now, now));
        parameters.addAll(where.parameters());
        List<ResolutionRate.Group> groups = sql.query(
                COUNT.formatted(columns(question.byOrDefault()), VoiceFilter.OVERDUE, where.sql()),
                ResolutionRates::group,
                parameters.toArray());
        ResolutionRate.Figures total = groups.stream()
                .map(ResolutionRate.Group::figures)
                .reduce(ResolutionRate.Figures.of(0, 0, 0, 0, 0), ResolutionRate.Figures::plus);
        return new ResolutionRate(from, to, now, ResolutionRate.FORMULA, total, groups);
    }

    /** All five, those that are not asked for as nothing. */
    private static String columns(List<By> by) {
        return Stream.of(By.values())
                .map(field -> by.contains(field) ? column(field) : "null::text as " + column(field))
                .collect(Collectors.joining(", "));
    }

    private static String column(By field) {
        return switch (field) {
            case channel -> "channel";
            case socialChannel -> "social_channel";
            case department -> "department";
            case district -> "district";
            case challenge -> "challenge";
        };
    }

    private static ResolutionRate.Group group(ResultSet row) throws SQLException {
        String social = row.getString("social_channel");
        return new ResolutionRate.Group(
                row.getString("channel"),
                social == null ? null : UUID.fromString(social),
                row.getString("department"),
                row.getString("district"),
                row.getString("challenge"),
                ResolutionRate.Figures.of(
                        row.getLong("received"),
                        row.getLong("solved"),
                        row.getLong("solved_late"),
                        row.getLong("unsolvable"),
                        row.getLong("overdue")));
    }
}
