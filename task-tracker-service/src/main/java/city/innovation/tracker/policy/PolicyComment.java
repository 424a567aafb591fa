package city.innovation.tracker.policy;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What somebody says about a policy, and what is answered. */
@Entity
@Table(name = "policy_comment")
@DynamicUpdate
class PolicyComment {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "policy_id")
    private UUID policyId;

    private String author;
    private boolean official;
    private String text;
    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "hidden_reason")
    private String hiddenReason;

    @Column(name = "created_at")
    private Instant createdAt;

    protected PolicyComment() {}

    PolicyComment(UUID id, UUID policyId, String author, boolean official, String text, Instant at) {
        this.id = id;
        this.policyId = policyId;
        this.author = author;
        this.official = official;
        this.text = text;
        this.createdAt = at;
    }

    /** Answers for the policy's department; said again, the last answer holds. */
    void answer(String given, String department, Instant at) {
        requireShown();
        answer = given;
        answeredBy = department;
        answeredAt = at;
    }

    /** Hides what breaks the rules of conduct; that there was one and why stays. */
    void hide(String reason) {
        requireShown();
        hiddenReason = reason;
    }

    private void requireShown() {
        if (hiddenReason != null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("policy.comment.hidden");
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID policyId() {
        return policyId;
    }

    String author() {
        return author;
    }

    boolean official() {
        return official;
    }

    String text() {
        return text;
    }

    String answer() {
        return answer;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String hiddenReason() {
        return hiddenReason;
    }

    Instant createdAt() {
        return createdAt;
    }
}
