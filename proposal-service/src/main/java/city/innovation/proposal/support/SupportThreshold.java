package city.innovation.proposal.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What became of one threshold of a proposal. */
@Entity
@Table(name = "support_threshold")
@DynamicUpdate
class SupportThreshold {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "proposal_id")
    private UUID proposalId;

    private String code;

    @Enumerated(EnumType.STRING)
    private ThresholdState state = ThresholdState.BELOW;

    private boolean lifted;

    @Column(name = "reached_at")
    private Instant reachedAt;

    @Column(name = "fell_at")
    private Instant fellAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected SupportThreshold() {}

    SupportThreshold(UUID id, UUID proposalId, String code) {
        this.id = id;
        this.proposalId = proposalId;
        this.code = code;
    }

    /** So many support it that somebody must answer. */
    void reach(Instant at) {
        state = ThresholdCommand.REACH.next(state);
        lifted = false;
        reachedAt = at;
    }

    /** A timely idea is answered although not so many support it. */
    void lift(Instant at) {
        state = ThresholdCommand.LIFT.next(state);
        lifted = true;
        reachedAt = at;
    }

    /** Not so many support it any more, or it ended. */
    void fall(Instant at) {
        state = ThresholdCommand.FALL.next(state);
        lifted = false;
        fellAt = at;
    }

    void answer(String text, String by, Instant at) {
        state = ThresholdCommand.ANSWER.next(state);
        answer = text;
        answeredBy = by;
        answeredAt = at;
    }

    /** Whether it falls when the supporters become too few. */
    boolean canFall() {
        return state == ThresholdState.REACHED && !lifted;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.name());
        fields.put("lifted", lifted);
        fields.put("answer", answer);
        return fields;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID proposalId() {
        return proposalId;
    }

    String code() {
        return code;
    }

    ThresholdState state() {
        return state;
    }

    boolean lifted() {
        return lifted;
    }

    Instant reachedAt() {
        return reachedAt;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
