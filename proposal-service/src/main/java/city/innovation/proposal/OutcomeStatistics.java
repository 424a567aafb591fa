package city.innovation.proposal;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the proposals that were received in a time, in one statement. */
@ApplicationScoped
class OutcomeStatistics {

    /** By what they may be asked. */
    @Schema(name = "OutcomeField")
    enum By {
        department,
        kind,
        quarter,
        district,
        challenge
    }

    private static final Map<By, String> KEYS = Map.of(
            By.department, "coalesce(responsible_department, '')",
            By.kind, "kind",
            By.quarter, "to_char(ordered_at at time zone 'Asia/Seoul', 'YYYY\"-Q\"Q')",
            By.district, ProposalLists.open("district"),
            By.challenge, ProposalLists.open("challenge"));

    private static final String ROWS = """
            with received as (
                select %s as key, state, effects -> -1 as effect
                from proposal where submitted_at is not null and ordered_at >= ? and ordered_at < ?)
            select key, count(*) as received,
                count(*) filter (where state = any(?)) as adopted,
                count(*) filter (where state = 'NOT_ADOPTED') as declined,
                count(*) filter (where state = 'REVOKED') as revoked,
                count(*) filter (where state = any(?)) as implemented,
                %s
            from received
                cross join lateral (select state <> 'REVOKED' and (effect ->> 'measurement')::int > 0 as measured,
                    state <> 'REVOKED' and (effect ->> 'measurement')::int = 0 as provisional,
                    effect -> 'figures' as figures) known
                cross join lateral (select sum((saving ->> 'savingWon')::bigint)::bigint as saving,
                        sum((saving ->> 'costWon')::bigint)::bigint as cost
                    from jsonb_array_elements(figures -> 'savings') saving) money
            group by key order by key
            """;

    private static final String SUMS = """
            count(*) filter (where %1$s) as %1$s_count,
                coalesce(sum(saving) filter (where %1$s), 0)::bigint as %1$s_saving,
                coalesce(sum(cost) filter (where %1$s), 0)::bigint as %1$s_cost,
                coalesce(sum((figures ->> 'hoursSaved')::bigint) filter (where %1$s), 0)::bigint as %1$s_hours_saved,
                coalesce(sum((figures ->> 'hoursAdded')::bigint) filter (where %1$s), 0)::bigint as %1$s_hours_added,
                coalesce(sum((figures ->> 'citizensServed')::bigint) filter (where %1$s), 0)::bigint as %1$s_citizens""";

    private static final List<String> ADOPTED =
            List.of("ADOPTED", "INCUBATING", "DEFERRED", "IMPLEMENTING", "IMPLEMENTED", "MEASURED", "SHARED");

    private static final List<String> IMPLEMENTED = List.of("IMPLEMENTED", "MEASURED", "SHARED");

    private final Sql sql;

    OutcomeStatistics(Sql sql) {
        this.sql = sql;
    }

    /** A row for each value, of proposals received from the first to the last of these days. */
    List<OutcomeCounts> by(By by, LocalDate from, LocalDate to) {
        String statement =
                ROWS.formatted(KEYS.get(by), SUMS.formatted("measured") + ",\n" + SUMS.formatted("provisional"));
        return sql.query(
                statement,
                OutcomeStatistics::read,
                CityTime.startOf(from),
                CityTime.startOf(to.plusDays(1)),
                ADOPTED,
                IMPLEMENTED);
    }

    private static OutcomeCounts read(ResultSet row) throws SQLException {
        return OutcomeCounts.of(
                row.getString("key"),
                row.getLong("received"),
                row.getLong("adopted"),
                row.getLong("declined"),
                row.getLong("revoked"),
                row.getLong("implemented"),
                sums(row, "measured"),
                sums(row, "provisional"));
    }

    private static OutcomeCounts.Sums sums(ResultSet row, String which) throws SQLException {
        return OutcomeCounts.Sums.of(
                row.getLong(which + "_count"),
                row.getLong(which + "_saving"),
                row.getLong(which + "_cost"),
                row.getLong(which + "_hours_saved"),
                row.getLong(which + "_hours_added"),
                row.getLong(which + "_citizens"));
    }
}
