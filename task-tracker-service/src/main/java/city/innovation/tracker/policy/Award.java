package city.innovation.tracker.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** An award of others to the city. */
@Entity
@Table(name = "policy_award")
@DynamicUpdate
class Award {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Embedded
    private AwardContent content;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Award() {}

    Award(UUID id, AwardContent content, Instant at) {
        this.id = id;
        this.content = content;
        this.createdAt = at;
    }

    void write(AwardContent changed) {
        content = changed;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", content.name());
        fields.put("giver", content.giver());
        fields.put("sector", content.sector());
        fields.put("rank", content.rank());
        fields.put("year", content.year());
        fields.put("policyId", content.policyId());
        return fields;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    AwardContent content() {
        return content;
    }
}
