package city.innovation.proposal;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What each day's erasing came to, in the database. */
@ApplicationScoped
class RetentionRuns {

    private static final int SHOWN = 400;
    private static final String ADD = """
            update retention_run set declined = declined + ?, adopted = adopted + ?, people = people + ? where day = ?
            """;

    private final Sql sql;

    RetentionRuns(Sql sql) {
        this.sql = sql;
    }

    boolean isDone(LocalDate day) {
        return !sql.query("select 1 from retention_run where day = ? and finished_at is not null", row -> 1, day)
                .isEmpty();
    }

    /** Opens the day's report; one that was broken off goes on. */
    void begin(LocalDate day, Instant at) {
        sql.update(
                "insert into retention_run (day, started_at, declined, adopted, people) values (?, ?, 0, 0, 0)"
                        + " on conflict (day) do nothing",
                day,
                at);
    }

    void add(LocalDate day, long declined, long adopted, long people) {
        sql.update(ADD, declined, adopted, people, day);
    }

    void addParticipants(LocalDate day, long participants) {
        sql.update("update retention_run set participants = participants + ? where day = ?", participants, day);
    }

    void finish(LocalDate day, Instant at) {
        sql.update("update retention_run set finished_at = ? where day = ?", at, day);
    }

    /** The latest, a year's and more. */
    List<RetentionRun> latest() {
        return sql.query(
                "select * from retention_run order by day desc limit ?",
                row -> new RetentionRun(
                        row.getObject("day", LocalDate.class),
                        Sql.instant(row, "started_at"),
                        Sql.instant(row, "finished_at"),
                        row.getLong("declined"),
                        row.getLong("adopted"),
                        row.getLong("people"),
                        row.getLong("participants")),
                SHOWN);
    }
}
