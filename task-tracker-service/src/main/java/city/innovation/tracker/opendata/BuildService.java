package city.innovation.tracker.opendata;

import city.innovation.kit.access.Acting;
import city.innovation.kit.change.Changes;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds all tables in one transaction: what was withdrawn is in none of them afterwards. */
@ApplicationScoped
class BuildService {

    private static final String RESOURCE = "open-data-build";

    private final Builds builds;
    private final DatasetFiles datasets;
    private final OfferedFiles files;
    private final OpenDataRules rules;
    private final Book book;

    BuildService(Builds builds, DatasetFiles datasets, OfferedFiles files, OpenDataRules rules, Book book) {
        this.builds = builds;
        this.datasets = datasets;
        this.files = files;
        this.rules = rules;
        this.book = book;
    }

    /** Who built. */
    @Singleton
    static class Book {

        private final Acting acting;
        private final Changes changes;

        Book(Acting acting, Changes changes) {
            this.acting = acting;
            this.changes = changes;
        }

        private String actor() {
            return acting.subject();
        }

        private void enter(Build build) {
            changes.record(RESOURCE, build.id(), 1, "build", null, null, null);
        }
    }

    @Transactional
    Build build() {
        builds.queue();
        Instant now = rules.now();
        List<String> changed = new ArrayList<>();
        long rows = 0;
        for (Dataset dataset : Dataset.values()) {
            DatasetFiles.Written written = datasets.write(dataset, now);
            rows += written.rows();
            if (written.changed()) {
                changed.add(dataset.code());
            }
        }
        files.clear(Arrays.stream(Dataset.values()).map(Dataset::code).toList());
        Build build = new Build(GUID.v7().toUUID(), now, book.actor(), List.copyOf(changed), rows);
        builds.add(build);
        builds.due(rules.next(now));
        book.enter(build);
        return build;
    }
}
