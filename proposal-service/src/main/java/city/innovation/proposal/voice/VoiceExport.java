package city.innovation.proposal.voice;

import city.innovation.kit.export.TableWriter;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Writes the voices that a caller may see as a table, in constant memory, never who spoke; it can be imported again. */
@ApplicationScoped
class VoiceExport {

    private static final int LONGEST_SECONDS = 600;

    private static final List<String> COLUMNS = List.of(
            "number",
            "state",
            "channel",
            "socialChannel",
            "title",
            "text",
            "district",
            "challenge",
            "department",
            "receivedAt",
            "answeredAt",
            "solvedAt",
            "answer",
            "resolution",
            "reasonCode",
            "source",
            "externalId");

    private static final String ROWS = """
            select number, state, channel, social_channel, title, text, district, challenge, department, received_at,
                   answered_at, resolved_at, answer, resolution, reason_code, source, external_id
            from voice where %s order by received_at, id
            """;

    private final Sql sql;

    VoiceExport(Sql sql) {
        this.sql = sql;
    }

    /** Writes what matches, earliest first. */
    void write(Conditions where, TableFormat format, OutputStream out) throws IOException {
        try (TableWriter table = TableWriter.open(format, out, COLUMNS)) {
            QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .run(() -> sql.stream(
                            ROWS.formatted(where.sql()),
                            row -> write(table, row),
                            where.parameters().toArray()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Void write(TableWriter table, ResultSet row) throws SQLException {
        try {
            table.row(
                    row.getString("number"),
                    row.getString("state"),
                    row.getString("channel"),
                    row.getString("social_channel"),
                    row.getString("title"),
                    row.getString("text"),
                    row.getString("district"),
                    row.getString("challenge"),
                    row.getString("department"),
                    Sql.instant(row, "received_at"),
                    Sql.instant(row, "answered_at"),
                    Sql.instant(row, "resolved_at"),
                    row.getString("answer"),
                    row.getString("resolution"),
                    row.getString("reason_code"),
                    row.getString("source"),
                    row.getString("external_id"));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
