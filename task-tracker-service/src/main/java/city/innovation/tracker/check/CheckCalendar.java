package city.innovation.tracker.check;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.timer.DueRows;
import city.innovation.kit.timer.DueTable;
import city.innovation.kit.timer.TimedWork;
import city.innovation.tracker.designation.Cadence;
import city.innovation.tracker.designation.CheckPeriod;
import com.github.f4b6a3.uuid.alt.GUID;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Begins the rounds of plans that hold, when their time comes: every replica looks, one begins each. */
@ApplicationScoped
class CheckCalendar implements TimedWork {

    private static final DueTable TABLE = new DueTable("check_calendar", "id", "due_at");

    private static final String NEW = """
            select p.id, p.confirmed_at from known_plan p where p.state = 'CONFIRMED'
                and not exists (select from check_calendar c where c.plan_id = p.id)
            """;

    private static final String BEGIN = """
            insert into check_calendar (id, plan_id, cadence, first_on, due_at) values (?, ?, ?, ?, ?)
            on conflict (plan_id, cadence) do nothing
            """;

    private static final String COMING = """
            select id, cadence, first_on from check_calendar
            where due_at is not null and first_on between ? and ? for update
            """;

    private final Sql sql;
    private final DueRows rows;
    private final RegularChecks checks;
    private final Schedules schedules;

    CheckCalendar(Sql sql, DueRows rows, RegularChecks checks, Schedules schedules) {
        this.sql = sql;
        this.rows = rows;
        this.checks = checks;
        this.schedules = schedules;
    }

    @Override
    public void work() {
        List<Confirmed> plans = sql.query(NEW, Confirmed::read);
        plans.forEach(plan -> QuarkusTransaction.requiringNew().run(() -> begin(plan)));
        rows.each(TABLE, checks::open);
    }

    /** From the period of its confirmation on its checks open by themselves, however late somebody looks. */
    private void begin(Confirmed plan) {
        for (Cadence cadence : Cadence.values()) {
            CheckPeriod period = cadence.period(plan.on());
            sql.update(BEGIN, GUID.v7().toUUID(), plan.id(), cadence.name(), period.first(), schedules.opening(period));
        }
    }

    /** Rounds of a year that have not begun follow its schedule; within a transaction. */
    void follow(int year) {
        List<Coming> coming = sql.query(COMING, Coming::read, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        coming.forEach(row -> sql.update(
                "update check_calendar set due_at = ? where id = ?",
                schedules.opening(row.cadence().period(row.firstOn())),
                row.id()));
    }

    private record Confirmed(UUID id, LocalDate on) {

        static Confirmed read(ResultSet row) throws SQLException {
            return new Confirmed(row.getObject("id", UUID.class), CityTime.dateOf(Sql.instant(row, "confirmed_at")));
        }
    }

    private record Coming(UUID id, Cadence cadence, LocalDate firstOn) {

        static Coming read(ResultSet row) throws SQLException {
            return new Coming(
                    row.getObject("id", UUID.class),
                    Cadence.valueOf(row.getString("cadence")),
                    row.getObject("first_on", LocalDate.class));
        }
    }
}
