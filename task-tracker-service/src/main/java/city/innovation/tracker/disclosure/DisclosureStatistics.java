package city.innovation.tracker.disclosure;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts a year's requests for information, by department and by ground. */
@ApplicationScoped
class DisclosureStatistics {

    private static final String COUNT = """
            select department, count(*) as received,
                count(*) filter (where state = 'RECEIVED') as waiting,
                count(*) filter (where state = 'WITHDRAWN') as withdrawn,
                count(*) filter (where given = 'DISCLOSED') as disclosed,
                count(*) filter (where given = 'PARTLY') as partly,
                count(*) filter (where given = 'NOT_DISCLOSED') as not_disclosed,
                coalesce(sum(documents), 0) as documents,
                count(*) filter (where late) as late,
                count(*) filter (where extended_at is not null) as extended,
                count(*) filter (where objected_at is not null) as objections,
                count(*) filter (where objection_outcome in ('UPHELD', 'PARTLY')) as objections_upheld
            from (select *, %s as given from information_request where received_at >= ? and received_at < ?) r
            group by department order by department
            """.formatted(InformationRequestLists.OUTCOME);

    private static final String GROUNDS = """
            select ground, count(*) from (select *, %s as given from information_request
                where received_at >= ? and received_at < ?) r
            where given <> 'DISCLOSED' group by ground
            """.formatted(InformationRequestLists.OUTCOME);

    private final Sql sql;
    private final Clock clock;

    DisclosureStatistics(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A year's requests.
     *
     * @param asOf when this was counted
     * @param total all departments together
     * @param byGround what is withheld in the end, by its legal ground
     */
    @Schema(
            name = "DisclosureStatistics",
            requiredProperties = {"year", "asOf", "total", "byDepartment", "byGround"},
            examples = """
                    {"year":2026,"asOf":"2026-11-22T01:00:00Z","total":{"received":10,"waiting":1,"withdrawn":1,
                     "disclosed":6,"partly":1,"notDisclosed":1,"documents":21,"late":0,"extended":2,"objections":1,
                     "objectionsUpheld":1},"byDepartment":[],"byGround":{"PERSONAL_DATA":2}}""")
    record Year(
            int year,
            Instant asOf,
            Figures total,
            List<OfDepartment> byDepartment,

            @Schema(type = SchemaType.OBJECT, additionalProperties = Long.class)
            Map<String, Long> byGround) {}

    /** A department's requests; without a code those that no department has yet. */
    @Schema(name = "DepartmentDisclosure", requiredProperties = "figures", examples = """
                    {"department":"TRAFFIC","figures":{"received":10,"waiting":1,"withdrawn":1,"disclosed":6,"partly":1,
                     "notDisclosed":1,"documents":21,"late":0,"extended":2,"objections":1,"objectionsUpheld":1}}""")
    record OfDepartment(String department, Figures figures) {}

    /**
     * How many there are.
     *
     * @param waiting not decided yet
     * @param documents documents that were given
     * @param late decided after the last day
     * @param objectionsUpheld objections that were right, also in part
     */
    @Schema(
            name = "DisclosureFigures",
            requiredProperties = {
                "received",
                "waiting",
                "withdrawn",
                "disclosed",
                "partly",
                "notDisclosed",
                "documents",
                "late",
                "extended",
                "objections",
                "objectionsUpheld"
            },
            examples = """
                    {"received":10,"waiting":1,"withdrawn":1,"disclosed":6,"partly":1,"notDisclosed":1,"documents":21,
                     "late":0,"extended":2,"objections":1,"objectionsUpheld":1}""")
    record Figures(
            long received,
            long waiting,
            long withdrawn,
            long disclosed,
            long partly,
            long notDisclosed,
            long documents,
            long late,
            long extended,
            long objections,
            long objectionsUpheld) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        Figures plus(Figures more) {
            return new Figures(
                    received + more.received,
                    waiting + more.waiting,
                    withdrawn + more.withdrawn,
                    disclosed + more.disclosed,
                    partly + more.partly,
                    notDisclosed + more.notDisclosed,
                    documents + more.documents,
                    late + more.late,
                    extended + more.extended,
                    objections + more.objections,
                    objectionsUpheld + more.objectionsUpheld);
        }
    }

    Year of(Integer asked) {
        Instant now = clock.instant();
        int year = asked == null ? CityTime.dateOf(now).getYear() : asked;
        Instant from = CityTime.startOf(LocalDate.of(year, 1, 1));
        Instant until = CityTime.startOf(LocalDate.of(year + 1, 1, 1));
        List<OfDepartment> departments = sql.query(COUNT, DisclosureStatistics::read, from, until);
        Map<String, Long> grounds = new TreeMap<>();
        sql.query(GROUNDS, row -> grounds.put(row.getString(1), row.getLong(2)), from, until);
        Figures total = departments.stream().map(OfDepartment::figures).reduce(Figures.NONE, Figures::plus);
        return new Year(year, now, total, departments, grounds);
    }

    private static OfDepartment read(ResultSet row) throws SQLException {
        return new OfDepartment(
                row.getString("department"),
                new Figures(
                        row.getLong("received"),
                        row.getLong("waiting"),
                        row.getLong("withdrawn"),
                        row.getLong("disclosed"),
                        row.getLong("partly"),
                        row.getLong("not_disclosed"),
                        row.getLong("documents"),
                        row.getLong("late"),
                        row.getLong("extended"),
                        row.getLong("objections"),
                        row.getLong("objections_upheld")));
    }
}
