package city.innovation.proposal.call;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A goal of the city that calls, proposals, voices, policies and projects name by its code. */
@Entity
@DynamicUpdate
class Challenge {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    private String code;

    @Embedded
    private ChallengeContent content;

    protected Challenge() {}

    Challenge(UUID id, String code, ChallengeContent content) {
        this.id = id;
        this.code = code;
        this.content = content;
    }

    void write(ChallengeContent changed) {
        content = changed;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("titleKo", content.titleKo());
        fields.put("titleEn", content.titleEn());
        fields.put("goal", content.goal());
        fields.put("indexComponents", content.indexComponents());
        fields.put("validFrom", content.validFrom());
        fields.put("validTo", content.validTo());
        return fields;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String code() {
        return code;
    }

    ChallengeContent content() {
        return content;
    }
}
