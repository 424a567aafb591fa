package city.innovation.tracker.opendata;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * A table in one form, ready to be handed out.
 *
 * @param id names the bytes
 * @param size in bytes
 * @param sha256 of the bytes, in hex
 * @param modifiedAt when the bytes last changed
 */
record OfferedFile(
        String dataset,
        OfferedFormat format,
        UUID id,
        long size,
        String sha256,
        long rows,
        Instant issuedAt,
        Instant modifiedAt) {

    static OfferedFile read(ResultSet row) throws SQLException {
        return new OfferedFile(
                row.getString("dataset"),
                OfferedFormat.valueOf(row.getString("format")),
                row.getObject("id", UUID.class),
                row.getLong("byte_size"),
                row.getString("sha256"),
                row.getLong("rows"),
                Sql.instant(row, "issued_at"),
                Sql.instant(row, "modified_at"));
    }
}
