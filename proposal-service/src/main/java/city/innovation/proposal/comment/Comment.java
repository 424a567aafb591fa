package city.innovation.proposal.comment;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What somebody said about a proposal, or answered to somebody else. */
@Entity
@Table(name = "proposal_comment")
@DynamicUpdate
class Comment {

    /** How deep answers to answers go. */
    static final int DEEPEST = 4;

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "parent_id")
    private UUID parentId;

    private int depth;
    private String author;
    private int participant;

    @Column(name = "by_official")
    private boolean byOfficial;

    @Column(name = "by_proposer")
    private boolean byProposer;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "hidden_at")
    private Instant hiddenAt;

    @Column(name = "hidden_reason")
    private String hiddenReason;

    /** Counted by statements of their own, so that answers and reports never touch the version. */
    @Column(insertable = false, updatable = false)
    private int replies;

    @Column(insertable = false, updatable = false)
    private int reports;

    protected Comment() {}

    Comment(UUID id, UUID proposalId, Comment parent, Author author, String body, Instant at) {
        this.id = id;
        this.proposalId = proposalId;
        this.parentId = parent == null ? null : parent.id;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.author = author.subject();
        this.participant = author.participant();
        this.byOfficial = author.official();
        this.byProposer = author.proposer();
        this.body = body;
        this.createdAt = at;
    }

    /**
     * Who says it.
     *
     * @param participant a number for the person within the proposal, from 1
     * @param official whether the person works for the city
     * @param proposer whether it is the proposer's own; false where the law protects the reporter
     */
    record Author(String subject, int participant, boolean official, boolean proposer) {}

    void edit(String text, Instant at) {
        refuseIf(hiddenAt != null, "comment.hidden");
        body = text;
        editedAt = at;
    }

    void hide(String reason, Instant at) {
        refuseIf(hiddenAt != null, "comment.hidden");
        hiddenAt = at;
        hiddenReason = reason;
    }

    void show() {
        refuseIf(hiddenAt == null, "comment.shown");
        hiddenAt = null;
        hiddenReason = null;
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(ProblemType.CONFLICT).detailed(key);
        }
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", body);
        fields.put("hidden", hiddenAt != null);
        return fields;
    }

    boolean isBy(String subject) {
        return author.equals(subject);
    }

    boolean isHidden() {
        return hiddenAt != null;
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

    UUID parentId() {
        return parentId;
    }

    int depth() {
        return depth;
    }

    String author() {
        return author;
    }

    int participant() {
        return participant;
    }

    boolean byOfficial() {
        return byOfficial;
    }

    boolean byProposer() {
        return byProposer;
    }

    String body() {
        return body;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant editedAt() {
        return editedAt;
    }

    String hiddenReason() {
        return hiddenReason;
    }

    int replies() {
        return replies;
    }

    int reports() {
        return reports;
    }
}
