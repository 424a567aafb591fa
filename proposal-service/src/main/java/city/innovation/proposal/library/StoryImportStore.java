package city.innovation.proposal.library;

import city.innovation.kit.change.Changes;
import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Writes imported stories with their records. */
@ApplicationScoped
class StoryImportStore {

    private final Stories stories;
    private final Sql sql;
    private final Changes changes;
    private final Clock clock;

    StoryImportStore(Stories stories, Sql sql, Changes changes, Clock clock) {
        this.stories = stories;
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** Stores those that are not there yet. */
    int store(UUID jobId, List<ImportedStory> rows) {
        Set<String> known = known(rows);
        Instant now = clock.instant();
        List<Story> stored = new ArrayList<>();
        for (ImportedStory row : rows) {
            if (row.source() == null || row.externalId() == null || known.add(row.externalId())) {
                Instant published = row.publishedAt() == null ? now : row.publishedAt();
                Story story = Story.imported(GUID.v7().toUUID(), row.text(), published, "import/" + jobId, row);
                stories.persist(story);
                stored.add(story);
            }
        }
        stories.flush();
        stories.getEntityManager().clear();
        stored.forEach(story ->
                changes.record(StoryService.RESOURCE, story.id(), story.version(), "import", null, null, null));
        return stored.size();
    }

    private Set<String> known(List<ImportedStory> rows) {
        List<String> ids = rows.stream()
                .map(ImportedStory::externalId)
                .filter(Objects::nonNull)
                .toList();
        if (ids.isEmpty() || rows.getFirst().source() == null) {
            return new HashSet<>();
        }
        return new HashSet<>(sql.query(
                "select external_id from story where source = ? and external_id = any(?)",
                row -> row.getString(1),
                rows.getFirst().source(),
                ids));
    }
}
