package city.innovation.tracker.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a node aims at at some instant.
 *
 * @param method how a project is measured; null of others
 * @param budgetWon planned budget, whole won, or null
 * @param targets as a baseline freezes them
 */
record Aim(ProgressMethod method, Long budgetWon, JsonNode targets) {

    static final Aim NONE = new Aim(null, null, JsonNodeFactory.instance.arrayNode());

    static Aim read(ResultSet row) throws SQLException {
        String method = row.getString("method");
        return new Aim(
                method == null ? null : ProgressMethod.valueOf(method),
                row.getObject("budget_won", Long.class),
                JsonText.read(row.getString("targets")));
    }
}
