package city.innovation.kit.retention;

import city.innovation.kit.change.Pseudonyms;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts stand-ins in the place of people in a table: the same for the same person, so that counts stay as they were. */
@ApplicationScoped
public class StandIns {

    private static final String IS_PERSON = "%1$s is not null and %1$s !~ '^p-[0-9a-f]{32}$'";

    private final Sql sql;
    private final Pseudonyms pseudonyms;

    StandIns(Sql sql, Pseudonyms pseudonyms) {
        this.sql = sql;
        this.pseudonyms = pseudonyms;
    }

    /**
     * Replaces every subject id in a column of the rows, in the running transaction.
     *
     * @param rows a condition with the parameters' placeholders
     * @return how many people those were
     */
    public int replace(String table, String column, String rows, Object... parameters) {
        String where = rows + " and " + IS_PERSON.formatted(column);
        var people = sql.query(
                "select distinct %s from %s where %s".formatted(column, table, where),
                row -> row.getString(1),
                parameters);
        for (String person : people) {
            Object[] all = new Object[parameters.length + 2];
            all[0] = pseudonyms.of(person);
            System.arraycopy(parameters, 0, all, 1, parameters.length);
            all[all.length - 1] = person;
            sql.update("update %1$s set %2$s = ? where %3$s and %2$s = ?".formatted(table, column, rows), all);
        }
        return people.size();
    }
}
