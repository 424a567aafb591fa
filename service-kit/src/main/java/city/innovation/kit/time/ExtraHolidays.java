package city.innovation.kit.time;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The table of election and temporary holidays. What it holds is remembered for a minute. */
@ApplicationScoped
public class ExtraHolidays implements Supplier<Map<LocalDate, String>> {

    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private final Sql sql;
    private volatile Memory memory;

    ExtraHolidays(Sql sql) {
        this.sql = sql;
    }

    /** Names by day, those known beforehand among them; the same map as long as nothing has changed. */
    @Override
    public Map<LocalDate, String> get() {
        Memory known = memory;
        long now = System.nanoTime();
        if (known == null || now - known.at() > FRESH_NANOS) {
            Map<LocalDate, String> days = read();
            known = new Memory(known != null && known.days().equals(days) ? known.days() : days, now);
            memory = known;
        }
        return known.days();
    }

    /** Adds a day, or names it anew; other replicas count with it a minute later. */
    public void put(LocalDate day, String name) {
        sql.update(
                "insert into extra_holiday (day, name) values (?, ?) on conflict (day) do update set name = excluded.name",
                day,
                name);
        memory = null;
    }

    private Map<LocalDate, String> read() {
        Map<LocalDate, String> days = new TreeMap<>(PastExtraHolidays.DAYS);
        sql.query(
                        "select day, name from extra_holiday",
                        row -> Map.entry(row.getObject(1, LocalDate.class), row.getString(2)))
                .forEach(extra -> days.put(extra.getKey(), extra.getValue()));
        return Map.copyOf(days);
    }

    private record Memory(Map<LocalDate, String> days, long at) {}
}
