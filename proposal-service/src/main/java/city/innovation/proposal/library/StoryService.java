package city.innovation.proposal.library;

import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Changes of stories, each with its revision. */
@ApplicationScoped
class StoryService {

    static final String RESOURCE = "story";

    private final Stories stories;
    private final StoryAccess access;
    private final MergePatch mergePatch;
    private final Changes changes;

    StoryService(Stories stories, StoryAccess access, MergePatch mergePatch, Changes changes) {
        this.stories = stories;
        this.access = access;
        this.mergePatch = mergePatch;
        this.changes = changes;
    }

    /** Applies a merge patch (RFC 7396); another department's story it becomes by an innovation manager alone. */
    @Transactional
    Story edit(UUID id, Version expected, JsonNode patch) throws JsonProcessingException {
        Story story = take(id, expected);
        StoryText old = story.text();
        StoryText text = mergePatch.apply(old, patch, StoryText.class);
        access.require(access.isManager() || Objects.equals(old.department(), text.department()));
        Map<String, Object> before = story.fields();
        story.write(text);
        return record(story, "edit", before, null);
    }

    /** Notes that it was told to employees. */
    @Transactional
    Story tell(UUID id, Version expected, Telling telling) {
        Story story = take(id, expected);
        Map<String, Object> before = story.fields();
        story.tell(telling);
        return record(story, "tell", before, null);
    }

    List<ChangeView> revisions(UUID id) {
        access.require(access.mayReadRevisions(stories.require(id)));
        return changes.of(id);
    }

    /** Writes it with its record; {@code before} is null for a new one. */
    Story record(Story story, String command, Map<String, Object> before, String reason) {
        stories.persist(story);
        stories.flush(); // a version made stale meanwhile fails here, not at commit
        Diff diff = before == null ? null : Diff.between(before, story.fields());
        changes.record(RESOURCE, story.id(), story.version(), command, null, reason, diff);
        return story;
    }

    private Story take(UUID id, Version expected) {
        Story story = stories.require(id);
        access.require(access.mayEdit(story));
        Version.require(expected, story.version());
        return story;
    }
}
