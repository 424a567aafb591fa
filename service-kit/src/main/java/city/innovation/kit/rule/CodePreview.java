package city.innovation.kit.rule;

import city.innovation.kit.rule.RulePreview.Affected;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** How many cases have codes that a new version drops. They keep them; no new ones can have them. */
@ApplicationScoped
public class CodePreview {

    private final Sql sql;

    CodePreview(Sql sql) {
        this.sql = sql;
    }

    /**
     * One figure for each code that is dropped.
     *
     * @param what the cases, for example {@code drafts}
     * @param count a statement that counts those with one code
     */
    public List<Affected> dropped(String what, Collection<String> now, Collection<String> then, String count) {
        TreeSet<String> dropped = new TreeSet<>(now);
        dropped.removeAll(then);
        return dropped.stream()
                .map(code -> new Affected(
                        what + " of " + code,
                        sql.query(count, row -> row.getLong(1), code).getFirst()))
                .toList();
    }
}
