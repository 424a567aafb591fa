package city.innovation.tracker.opendata;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The builds in the database, and when the next is due. */
@ApplicationScoped
class Builds {

    private static final Sorting SORTING =
            Sorting.of("id", "-builtAt", new SortKey("builtAt", "built_at", SortKey.Kind.INSTANT));

    private static final Listing<Build> LISTED = Listing.of("*", "open_data_build", SORTING, Build::builtAt, Build::id);

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
    Page<Build> page(Paging paging) {
        return LISTED.page(sql, Build::read, new Conditions(), paging, "builds");
    }
}
