package city.innovation.kit.number;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Hands out people-facing numbers such as {@code P-2026-000123}, by kind and year. A replica takes them in blocks, so
 * that no row is fought over; gaps are possible, repeats are not.
 */
@ApplicationScoped
public class Numbers {

    private static final int BLOCK = 100;

    private static final String TAKE = """
            insert into number_block as b (kind, year, next) values (?, ?, 1 + ?)
            on conflict (kind, year) do update set next = b.next + ?
            returning next - ?
            """;

    private final DataSource dataSource;
    private final Map<Key, Block> blocks = new HashMap<>();

    Numbers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The next number: the prefix, the year and at least six digits. */
    public synchronized String next(String prefix, int year) {
        Block block = blocks.computeIfAbsent(new Key(prefix, year), key -> new Block());
        if (block.next == block.end) {
            block.next = QuarkusTransaction.requiringNew().call(() -> take(prefix, year));
            block.end = block.next + BLOCK;
        }
        return "%s-%d-%06d".formatted(prefix, year, block.next++);
    }

    private long take(String prefix, int year) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, prefix);
            take.setInt(2, year);
            take.setInt(3, BLOCK);
            take.setInt(4, BLOCK);
            take.setInt(5, BLOCK);
            try (ResultSet taken = take.executeQuery()) {
                taken.next();
                return taken.getLong(1);
            }
        }
    }

    private record Key(String prefix, int year) {}

    private static final class Block {
        long next;
        long end;
    }
}
