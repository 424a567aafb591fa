package city.innovation.kit.time;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The table of election and temporary holidays. What it holds is remembered for a few seconds. */
@ApplicationScoped
public class ExtraHolidays implements Supplier<Map<LocalDate, String>> {

    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

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
            Map<LocalDate, String> days = stored();
            known = new Memory(known != null && known.days().equals(days) ? known.days() : days, now);
            memory = known;
        }
        return known.days();
    }

    /** The same as the running transaction sees it, nothing remembered. */
    public Map<LocalDate, String> stored() {
        Map<LocalDate, String> days = new TreeMap<>(PastExtraHolidays.DAYS);
        sql.query(
                        "select day, name from extra_holiday",
                        row -> Map.entry(row.getObject(1, LocalDate.class), row.getString(2)))
                .forEach(extra -> days.put(extra.getKey(), extra.getValue()));
        return Map.copyOf(days);
    }

    /** Adds a day; false if it is there already. Other replicas count with it seconds later. */
    public boolean add(LocalDate day, String name) {
        return sql.update("insert into extra_holiday (day, name) values (?, ?) on conflict (day) do nothing", day, name)
                == 1;
    }

    /** Takes a day back that was added; false if it was not. */
    public boolean remove(LocalDate day) {
        return sql.update("delete from extra_holiday where day = ?", day) == 1;
    }

    /** Lets the next reader ask the database; for after the commit of a change. */
    public void forget() {
        memory = null;
    }

    private record Memory(Map<LocalDate, String> days, long at) {}
}
