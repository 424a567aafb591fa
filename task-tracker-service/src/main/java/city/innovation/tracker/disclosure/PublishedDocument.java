package city.innovation.tracker.disclosure;

import city.innovation.kit.text.SearchTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A document in the city's list. */
@Entity
@Table(name = "published_document")
@DynamicUpdate
class PublishedDocument {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Embedded
    private DocumentContent content;

    @Column(name = "title_folded")
    private String titleFolded;

    @Column(name = "created_at")
    private Instant createdAt;

    protected PublishedDocument() {}

    PublishedDocument(UUID id, DocumentContent content, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
        write(content);
    }

    void write(DocumentContent changed) {
        content = changed;
        titleFolded = SearchTerms.fold(changed.title());
    }

    boolean isPublic() {
        return content.ground() == null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    DocumentContent content() {
        return content;
    }
}
