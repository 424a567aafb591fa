package city.innovation.kit.http;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A resource as services have them. */
@Entity
class Note {

    @Id
    UUID id;

    @Version
    int version;

    String title;

    long points;

    @Column(name = "created_at")
    Instant createdAt;

    protected Note() {}

    Note(UUID id, String title, long points, Instant createdAt) {
        this.id = id;
        this.title = title;
        this.points = points;
        this.createdAt = createdAt;
    }
}
