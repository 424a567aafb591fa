package city.innovation.tracker.competitiveness;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.TrackerLinks;
import city.innovation.tracker.organisation.Standing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Enters, publishes and corrects the figures of indices; innovation managers do. */
@ApplicationScoped
class IndexService {

    private static final String RESOURCE = "competitiveness-index";

    private final Indices indices;
    private final Standing standing;
    private final Changes changes;
    private final Outbox outbox;
    private final Tools tools;

    IndexService(Indices indices, Standing standing, Changes changes, Outbox outbox, Tools tools) {
        this.indices = indices;
        this.standing = standing;
        this.changes = changes;
        this.outbox = outbox;
        this.tools = tools;
    }

    /** What reads, compares and dates contents. */
    @Singleton
    static class Tools {

        private final MergePatch mergePatch;
        private final ObjectMapper json;
        private final TrackerLinks links;
        private final Clock clock;

        Tools(MergePatch mergePatch, ObjectMapper json, TrackerLinks links, Clock clock) {
            this.links = links;
            this.mergePatch = mergePatch;
            this.json = json;
            this.clock = clock;
        }
    }

    /** Enters the figures of a year; one that is there already answers 409. */
    @Transactional
    CityIndex enter(IndexContent content) {
        standing.require(standing.manages());
        CityIndex index = new CityIndex(GUID.v7().toUUID(), content);
        requireSound(content, index.id());
        return finish(index, "enter", null);
    }

    /** Applies a merge patch (RFC 7396); corrected figures that are public are told again. */
    @Transactional
    CityIndex edit(UUID id, Version expected, JsonNode patch) throws JsonProcessingException {
        CityIndex index = take(id, expected);
        IndexContent content = tools.mergePatch.apply(index.content(), patch, IndexContent.class);
        requireSound(content, id);
        JsonNode before = tools.json.valueToTree(index.content());
        index.write(content);
        return finish(index, "edit", before);
    }

    @Transactional
    CityIndex publish(UUID id, Version expected) {
        CityIndex index = take(id, expected);
        JsonNode before = tools.json.valueToTree(index.content());
        index.publish(tools.clock.instant());
        return finish(index, IndexCommand.PUBLISH.wireName(), before);
    }

    private CityIndex take(UUID id, Version expected) {
        CityIndex index = indices.see(id);
        standing.require(standing.manages());
        Version.require(expected, index.version());
        return index;
    }

    private CityIndex finish(CityIndex index, String command, JsonNode before) {
        long sequence = index.isPublished() ? index.nextEvent() : 0;
        indices.store(index);
        Diff diff = before == null ? null : Diff.between(before, tools.json.valueToTree(index.content()));
        changes.record(RESOURCE, index.id(), index.version(), command, null, null, diff);
        if (index.isPublished()) {
            Integer former = indices.before(index.content())
                    .map(earlier -> earlier.content().rank())
                    .orElse(null);
            outbox.append(index.published(former, tools.clock.instant()), sequence);
        }
        return index;
    }

    /** Refuses (400) places that contradict the scores and cities or parts named twice, (409) a year that is there. */
    private void requireSound(IndexContent content, UUID id) {
        List<Flaw> flaws = new ArrayList<>();
        boolean contradicts = content.rivals().stream()
                .anyMatch(rival -> rival.rank() < content.rank()
                        ? rival.score().compareTo(content.score()) < 0
                        : rival.rank() > content.rank() && rival.score().compareTo(content.score()) > 0);
        if (contradicts) {
            flaws.add(Flaw.ofBody("/rivals", "competitiveness.order"));
        }
        if (content.rivals().stream().map(Rival::city).distinct().count()
                < content.rivals().size()) {
            flaws.add(Flaw.ofBody("/rivals", "competitiveness.twice"));
        }
        if (content.components().stream().map(IndexComponent::code).distinct().count()
                < content.components().size()) {
            flaws.add(Flaw.ofBody("/components", "competitiveness.twice"));
        }
        flaws.addAll(unknownAreas(content.components()));
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
        if (indices.isTaken(content, id)) {
            throw new Refusal(ProblemType.CONFLICT).detailed("competitiveness.taken");
        }
    }

    private List<Flaw> unknownAreas(List<IndexComponent> components) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            List<String> areas =
                    components.get(i).areas().stream().map(UUID::toString).toList();
            String pointer = "/components/" + i + "/areas";
            tools.links
                    .missing("area", areas)
                    .forEach(area -> flaws.add(Flaw.ofBody(pointer, "link.unknown", "area", area)));
        }
        return flaws;
    }
}
