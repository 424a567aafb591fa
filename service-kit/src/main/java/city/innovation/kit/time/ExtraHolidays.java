package city.innovation.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The table of election and temporary holidays. What it holds is remembered for a minute. */
@ApplicationScoped
public class ExtraHolidays implements Supplier<Map<LocalDate, String>> {

    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private final DataSource dataSource;
    private volatile Memory memory;

    ExtraHolidays(DataSource dataSource) {
        this.dataSource = dataSource;
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
        String sql = "insert into extra_holiday (day, name) values (?, ?) on conflict (day) do update set name = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, day);
            insert.setString(2, name);
            insert.setString(3, name);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The holiday could not be written", e);
        }
        memory = null;
    }

    private Map<LocalDate, String> read() {
        Map<LocalDate, String> days = new TreeMap<>(PastExtraHolidays.DAYS);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select day, name from extra_holiday");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                days.put(rows.getObject(1, LocalDate.class), rows.getString(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The holidays could not be read", e);
        }
        return Map.copyOf(days);
    }

    private record Memory(Map<LocalDate, String> days, long at) {}
}
