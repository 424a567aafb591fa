package city.innovation.kit.number;

import city.innovation.kit.sql.StatementFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Hands out people-facing numbers such as {@code P-2026-000123}, by kind and year. A replica takes them in blocks, so
 * that no row is fought over; gaps are possible, repeats are not.
 */
@ApplicationScoped
public class Numbers {

    private final NumberBlocks source;
    private final Map<Key, Block> blocks = new HashMap<>();

    Numbers(NumberBlocks source) {
        this.source = source;
    }

    /** The next number: the prefix, the year and at least six digits. */
    public synchronized String next(String prefix, int year) {
        Block block = blocks.computeIfAbsent(new Key(prefix, year), key -> new Block());
        if (block.next == block.end) {
            try {
                block.next = source.take(prefix, year);
                block.end = block.next + NumberBlocks.SIZE;
            } catch (SQLException e) {
                throw new StatementFailed(e);
            }
        }
        return "%s-%d-%06d".formatted(prefix, year, block.next++);
    }

    private record Key(String prefix, int year) {}

    private static final class Block {
        long next;
        long end;
    }
}
