package city.innovation.tracker.opendata;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The builds in the database, and when the next is due. */
@ApplicationScoped
class Builds {

    private static final Sorting SORTING =
            Sorting.of("id", "-builtAt", new SortKey("builtAt", "built_at", SortKey.Kind.INSTANT));

    private final Sql sql;

    Builds(Sql sql) {
        this.sql = sql;
    }

    /** Lets one build at a time run. */
    void queue() {
        sql.query("select id from open_data_schedule for update", row -> true);
    }

    void add(Build build) {
        sql.update(
                "insert into open_data_build (id, built_at, built_by, changed, rows) values (?, ?, ?, ?, ?)",
                build.id(),
                build.builtAt(),
                build.builtBy(),
                build.changed(),
                build.rows());
    }

    void due(Instant next) {
        sql.update("update open_data_schedule set due_at = ?", next);
    }

    Build require(UUID id) {
        return sql.query("select * from open_data_build where id = ?", Build::read, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** The latest first. */
    Page<Build> page(Cursor cursor, Limit limit) {
        Keyset keyset = SORTING.keyset(null, cursor, "builds");
        List<Object> parameters = new ArrayList<>(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<Build> found = sql.query(
                "select * from open_data_build where %s %s limit ?".formatted(keyset.predicate(), keyset.orderBy()),
                Build::read,
                parameters.toArray());
        return keyset.page(found, limit, Build::builtAt, Build::id);
    }
}
