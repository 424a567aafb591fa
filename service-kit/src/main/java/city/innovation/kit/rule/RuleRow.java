package city.innovation.kit.rule;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** A version of a rule as it stands in its table. */
record RuleRow(
        String code,
        int version,
        LocalDate validFrom,
        String data,
        String reason,
        String changedBy,
        Instant changedAt) {

    /** Who changed what came with the program. */
    static final String SHIPPED = "shipped";

    static RuleRow read(ResultSet row) throws SQLException {
        return new RuleRow(
                row.getString("code"),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("data"),
                row.getString("reason"),
                row.getString("changed_by"),
                Sql.instant(row, "changed_at"));
    }
}
