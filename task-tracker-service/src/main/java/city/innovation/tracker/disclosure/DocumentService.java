package city.innovation.tracker.disclosure;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.TrackerLinks;
import city.innovation.tracker.organisation.Departments;
import city.innovation.tracker.organisation.Standing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.alt.GUID;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lists documents, withholds them on a legal ground and releases them. */
@ApplicationScoped
class DocumentService {

    private static final String RESOURCE = "published-document";

    private final Repository documents;
    private final Standing standing;
    private final Departments departments;
    private final Changes changes;
    private final Tools tools;

    DocumentService(Repository documents, Standing standing, Departments departments, Changes changes, Tools tools) {
        this.documents = documents;
        this.standing = standing;
        this.departments = departments;
        this.changes = changes;
        this.tools = tools;
    }

    /** The rows. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<PublishedDocument, UUID> {}

    /** What reads and compares contents. */
    @Singleton
    static class Tools {

        private final MergePatch mergePatch;
        private final ObjectMapper json;
        private final TrackerLinks links;
        private final Clock clock;

        Tools(MergePatch mergePatch, ObjectMapper json, TrackerLinks links, Clock clock) {
            this.mergePatch = mergePatch;
            this.json = json;
            this.links = links;
            this.clock = clock;
        }
    }

    @Transactional
    PublishedDocument get(UUID id) {
        return documents.findByIdOptional(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** Whether the caller handles documents of that department. */
    boolean handles(String department) {
        return standing.manages()
                || (!standing.audits() && (standing.servesIn(department) || standing.leads(department)));
    }

    /** Whether the caller may learn where withheld ones are. */
    boolean readsWithheld(String department) {
        return standing.audits() || handles(department);
    }

    /** Lists a document; a number that the department has given already answers 409. */
    @Transactional
    PublishedDocument list(DocumentContent content) {
        standing.require(handles(content.department()));
        requireSound(content);
        if (documents.count("content.department = ?1 and content.number = ?2", content.department(), content.number())
                > 0) {
            throw new Refusal(ProblemType.CONFLICT).detailed("document.taken");
        }
        PublishedDocument document = new PublishedDocument(GUID.v7().toUUID(), content, tools.clock.instant());
        return store(document, "list", null);
    }

    /** Applies a merge patch (RFC 7396): a ground withholds, a null one releases. */
    @Transactional
    PublishedDocument edit(UUID id, Version expected, JsonNode patch) throws JsonProcessingException {
        PublishedDocument document = get(id);
        standing.require(handles(document.content().department()));
        Version.require(expected, document.version());
        DocumentContent content = tools.mergePatch.apply(document.content(), patch, DocumentContent.class);
        standing.require(handles(content.department()));
        requireSound(content);
        JsonNode before = tools.json.valueToTree(document.content());
        boolean wasPublic = document.isPublic();
        document.write(content);
        String command = "edit";
        if (wasPublic != document.isPublic()) {
            command = wasPublic ? "withhold" : "release";
        }
        return store(document, command, before);
    }

    private PublishedDocument store(PublishedDocument document, String command, JsonNode before) {
        documents.persistAndFlush(document);
        Diff diff = before == null ? null : Diff.between(before, tools.json.valueToTree(document.content()));
        changes.record(
                RESOURCE,
                document.id(),
                document.version(),
                command,
                null,
                document.content().groundReason(),
                diff);
        return document;
    }

    private void requireSound(DocumentContent content) {
        departments.require(content.department());
        if ((content.ground() == null) != (content.groundReason() == null)) {
            throw Refusal.of(List.of(Flaw.ofBody("/groundReason", "disclosure.ground")));
        }
        tools.links.require(content.links(), "/links");
    }
}
