package city.innovation.tracker.check;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.designation.CheckPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The yearly schedules in the database. */
@ApplicationScoped
class Schedules {

    private static final String WRITE = """
            insert into task_force_round (round, year, opens_on, due_on, note) values (?, ?, ?, ?, ?)
            """;

    private static final String VERSION = """
            insert into task_force_schedule (year, version) values (?, 1)
            on conflict (year) do update set version = task_force_schedule.version + 1
            """;

    /** Whoever changes the same year's waits here until the other is through. */
    private static final String QUEUE = "select pg_advisory_xact_lock(hashtext('task-force-schedule'), ?)";

    private final Sql sql;

    Schedules(Sql sql) {
        this.sql = sql;
    }

    Schedule of(int year) {
        int version =
                sql.query("select version from task_force_schedule where year = ?", row -> row.getInt(1), year).stream()
                        .findFirst()
                        .orElse(0);
        return new Schedule(
                year,
                version,
                sql.query(
                        "select * from task_force_round where year = ? order by opens_on, round",
                        Schedules::read,
                        year));
    }

    /** The same, alone until the transaction ends. */
    Schedule lock(int year) {
        sql.query(QUEUE, row -> null, year);
        return of(year);
    }

    Schedule write(int year, Schedule.Plan plan) {
        sql.update(VERSION, year);
        sql.update("delete from task_force_round where year = ?", year);
        sql.batch(
                WRITE,
                plan.rounds().stream()
                        .map(round -> new Object[] {round.round(), year, round.opensOn(), round.dueOn(), round.note()})
                        .toList());
        return of(year);
    }

    /** What was said of a round; empty where nothing was. */
    Optional<Schedule.Round> round(String code) {
        return sql.query("select * from task_force_round where round = ?", Schedules::read, code).stream()
                .findFirst();
    }

    /** When the checks of a period open: as the schedule says, else on the first day after it. */
    Instant opening(CheckPeriod period) {
        LocalDate day = round(period.code())
                .map(Schedule.Round::opensOn)
                .orElse(period.last().plusDays(1));
        return CityTime.startOf(day);
    }

    private static Schedule.Round read(ResultSet row) throws SQLException {
        return new Schedule.Round(
                row.getString("round"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("note"));
    }
}
