package city.innovation.kit.rule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Rule data by code, version and day. Reading costs no statement: versions are kept in memory, and at most once a second
 * a reader asks the database whether there is a new one.
 */
@ApplicationScoped
public class Rules {

    private static final long CHECK_NANOS = 900_000_000;

    private final RuleTable table;
    private final RuleTypes types;
    private final Clock clock;
    private final AtomicLong checkedAt = new AtomicLong(System.nanoTime());
    private volatile Snapshot snapshot;

    Rules(RuleTable table, RuleTypes types, Clock clock) {
        this.table = table;
        this.types = types;
        this.clock = clock;
    }

    /**
     * Ships a version of a rule with the program; called at every start. Historic versions are shipped by further calls
     * with other days. A version that is in the database already stays as it is, whatever it holds.
     *
     * @param code for example {@code proposal-terms}; a part of the path
     * @param type the record that the data is, with its bean validation
     * @param validFrom the first day for which it is current
     */
    public <T> void define(String code, Class<T> type, T shipped, LocalDate validFrom) {
        types.put(code, type);
        QuarkusTransaction.requiringNew().run(() -> {
            table.lock(code);
            if (!table.isShipped(code, validFrom)) {
                int version = table.lastVersion(code) + 1;
                String data = types.text(shipped);
                table.add(new RuleRow(
                        code, version, validFrom, data, "Shipped with the program", RuleRow.SHIPPED, clock.instant()));
            }
        });
    }

    /**
     * The version that is current on that day: the one with the latest effective date, of several the last added. On a
     * day before all of them the earliest.
     */
    @SuppressWarnings("unchecked") // define gave the type
    public <T> Versioned<T> current(String code, LocalDate day) {
        return (Versioned<T>) snapshot().versions(code).on(day);
    }

    /** The data of a version, for what was begun under it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // define gave the type
    public <T> T version(String code, int version) {
        return (T) snapshot().versions(code).numbered(version).data();
    }

    private Snapshot snapshot() {
        Snapshot known = snapshot;
        if (known == null || known.additions() != table.additions() || (isTimeToCheck() && known.isOld(table))) {
            known = Snapshot.read(table, types);
            snapshot = known;
        }
        return known;
    }

    /** Once a second, for one reader. */
    private boolean isTimeToCheck() {
        long last = checkedAt.get();
        long now = System.nanoTime();
        return now - last > CHECK_NANOS && checkedAt.compareAndSet(last, now);
    }

    /** All versions at one time. */
    private record Snapshot(long additions, long size, Map<String, Versions> rules) {

        static Snapshot read(RuleTable table, RuleTypes types) {
            long additions = table.additions(); // before the rows, so that one added meanwhile is read next time
            List<RuleRow> rows = table.all();
            Map<String, Versions> rules = new HashMap<>();
            rows.stream()
                    .filter(row -> types.knows(row.code()))
                    .forEach(row -> rules.computeIfAbsent(row.code(), code -> new Versions(code, new TreeMap<>()))
                            .byNumber()
                            .put(row.version(), new Versioned<>(row.version(), row.validFrom(), types.stored(row))));
            return new Snapshot(additions, rows.size(), rules);
        }

        boolean isOld(RuleTable table) {
            return table.size() != size;
        }

        Versions versions(String code) {
            Versions versions = rules.get(code);
            if (versions == null) {
                throw new NoSuchElementException("No rule " + code + " is defined");
            }
            return versions;
        }
    }

    /** The versions of one rule. */
    private record Versions(String code, TreeMap<Integer, Versioned<Object>> byNumber) {

        private static final Comparator<Versioned<Object>> ORDER = Comparator.<Versioned<Object>, LocalDate>comparing(
                        Versioned::validFrom)
                .thenComparingInt(Versioned::version);

        Versioned<Object> on(LocalDate day) {
            return byNumber.values().stream()
                    .filter(version -> !version.validFrom().isAfter(day))
                    .max(ORDER)
                    .orElseGet(() -> byNumber.values().stream().min(ORDER).orElseThrow());
        }

        Versioned<Object> numbered(int version) {
            Versioned<Object> found = byNumber.get(version);
            if (found == null) {
                throw new NoSuchElementException("Rule " + code + " has no version " + version);
            }
            return found;
        }
    }
}
