package city.innovation.kit.change;

import city.innovation.kit.sql.Sql;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** What a digest covers: all of a change record but the texts, which may have to be erased. */
record ChangeRow(
        String aggregateType,
        UUID aggregateId,
        int version,
        Instant at,
        String command,
        String actor,
        String actorRole,
        String client,
        String traceId,
        Integer ruleVersion,
        String onBehalfOf) {

    static ChangeRow read(ResultSet row) throws SQLException {
        return new ChangeRow(
                row.getString("aggregate_type"),
                row.getObject("aggregate_id", UUID.class),
                row.getInt("version"),
                Sql.instant(row, "at"),
                row.getString("command"),
                row.getString("actor"),
                row.getString("actor_role"),
                row.getString("client"),
                row.getString("trace_id"),
                row.getObject("rule_version", Integer.class),
                row.getString("on_behalf_of"));
    }

    /** Each value with its length before it, so that no two records have the same bytes. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, aggregateType);
            out.writeLong(aggregateId.getMostSignificantBits());
            out.writeLong(aggregateId.getLeastSignificantBits());
            out.writeInt(version);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            write(out, command);
            write(out, actor);
            write(out, actorRole);
            write(out, client);
            write(out, traceId);
            write(out, ruleVersion == null ? null : ruleVersion.toString());
            if (onBehalfOf != null) {
                write(out, onBehalfOf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
