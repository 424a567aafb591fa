package city.innovation.kit.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A field by which a list may be sorted.
 *
 * @param name its name in {@code sort}
 * @param sql the indexed column, never null in the database; texts with {@code collate "C"}
 * @param kind what it holds
 */
public record SortKey(String name, String sql, Kind kind) {

    /** What a sort column holds, and how its value travels in a cursor. */
    public enum Kind {
        TEXT {
            @Override
            Object parse(String text) {
                return text;
            }
        },
        WHOLE {
            @Override
            Object parse(String text) {
                return Long.valueOf(text);
            }
        },
        DECIMAL {
            @Override
            Object parse(String text) {
                return new BigDecimal(text);
            }
        },
        INSTANT {
            @Override
            Object parse(String text) {
                return Instant.parse(text).atOffset(ZoneOffset.UTC);
            }
        },
        DATE {
            @Override
            Object parse(String text) {
                return LocalDate.parse(text);
            }
        };

        /** The value as a statement takes it; fails on what was not written by {@link #text}. */
        abstract Object parse(String text);

        String text(Object value) {
            return value instanceof OffsetDateTime time ? time.toInstant().toString() : value.toString();
        }
    }
}
