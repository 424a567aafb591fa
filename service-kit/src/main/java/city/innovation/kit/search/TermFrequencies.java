package city.innovation.kit.search;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What PostgreSQL's statistics know of the terms in a tsvector column: how many rows hold a term. Estimates, read again
 * after a while; terms that are not among the most common count as rare.
 */
public final class TermFrequencies {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final String ROWS = "select greatest(reltuples, 0)::bigint from pg_class where oid = ?::regclass";
    private static final String TERMS = """
            select term, share
            from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (term, share)
            where schemaname = current_schema() and tablename = ? and attname = ?
              and term is not null -- the shares end with two or three figures of the whole
            """;

    private final Sql sql;
    private final String table;
    private final String column;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(0, Map.of(), Long.MIN_VALUE));

    public TermFrequencies(Sql sql, String table, String column) {
        this.sql = sql;
        this.table = table;
        this.column = column;
    }

    /** About how many rows hold the term; 0 for one that is not among the most common. */
    public long rows(String term) {
        Known now = current();
        return Math.round(now.shares.getOrDefault(term, 0.0) * now.rows);
    }

    /** About how many rows hold the rarest of the terms, which is the most that all of them can have in common. */
    public long fewest(Collection<String> terms) {
        return terms.stream().mapToLong(this::rows).min().orElse(0);
    }

    /** The rarest of the terms, as many as together occur in at most so many rows, but at least one. */
    public List<String> rarest(Collection<String> terms, int most, long rowsAtMost) {
        List<String> byRarity =
                terms.stream().sorted(Comparator.comparingLong(this::rows)).toList();
        List<String> chosen = new ArrayList<>();
        long rows = 0;
        for (String term : byRarity) {
            rows += rows(term);
            if (!chosen.isEmpty() && (chosen.size() == most || rows > rowsAtMost)) {
                break;
            }
            chosen.add(term);
        }
        return chosen;
    }

    private Known current() {
        Known now = known.get();
        if (System.nanoTime() - now.readAt < FRESH.toNanos() && now.readAt != Long.MIN_VALUE) {
            return now;
        }
        Map<String, Double> shares = new HashMap<>();
        sql.query(TERMS, TermFrequencies::share, table, column)
                .forEach(share -> shares.put(share.getKey(), share.getValue()));
        long rows = sql.query(ROWS, row -> row.getLong(1), table).getFirst();
        Known read = new Known(rows, shares, System.nanoTime());
        known.set(read);
        return read;
    }

    private static Map.Entry<String, Double> share(ResultSet row) throws SQLException {
        return Map.entry(row.getString(1), row.getDouble(2));
    }

    private record Known(long rows, Map<String, Double> shares, long readAt) {}
}
