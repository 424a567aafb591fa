package city.innovation.proposal.voice;

import city.innovation.events.Link;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A voice and its rules; every verb checks the lifecycle's table. Stored by {@link VoiceRows}, changed as an entity. */
@Entity
@DynamicUpdate
class Voice {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    private String number;

    @Enumerated(EnumType.STRING)
    private VoiceState state;

    @Embedded
    private VoiceClassification classification;

    private String title;
    private String text;
    private String author;

    @Column(name = "received_by")
    private String receivedBy;

    private String department;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Link> links;

    /** Null as long as nothing came of it. */
    @Embedded
    private VoiceOutcome outcome;

    private String grievance;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "answer_due_at")
    private Instant answerDueAt;

    @Column(name = "resolve_due_at")
    private Instant resolveDueAt;

    private String origin;
    private String source;

    @Column(name = "external_id")
    private String externalId;

    protected Voice() {}

    /** Receives a voice under the rules of its day. */
    Voice(UUID id, String number, Arrival arrival, int ruleVersion, Dues dues) {
        this.id = id;
        this.number = number;
        this.state = VoiceState.RECEIVED;
        this.classification = arrival.classification();
        this.title = arrival.title();
        this.text = arrival.text();
        this.author = arrival.author();
        this.receivedBy = arrival.receivedBy();
        this.links = arrival.links();
        this.source = arrival.source();
        this.externalId = arrival.externalId();
        this.receivedAt = arrival.receivedAt();
        this.ruleVersion = ruleVersion;
        this.answerDueAt = dues.answer();
        this.resolveDueAt = dues.resolve();
    }

    /** When what must be done. */
    record Dues(Instant answer, Instant resolve) {}

    /** Takes over what became of it elsewhere. */
    void tookPlace(Arrival.History history, String inCharge) {
        state = history.state();
        department = inCharge;
        outcome = history.outcome();
        origin = history.origin();
    }

    void assign(String inCharge) {
        state = VoiceCommand.ASSIGN.next(state);
        department = inCharge;
    }

    /** Puts another department in charge; where it stands stays. */
    void reassign(String inCharge) {
        state = VoiceCommand.REASSIGN.next(state, state);
        department = inCharge;
    }

    /** Answers, or answers better; the first answer's time counts. */
    void answer(String text, Instant at) {
        state = VoiceCommand.ANSWER.next(state);
        outcome = outcome().answered(text, at);
    }

    void solve(String done, Instant at) {
        state = VoiceCommand.SOLVE.next(state);
        outcome = outcome().resolved(done, null, at);
    }

    void declareUnsolvable(String code, String reason, Instant at) {
        state = VoiceCommand.DECLARE_UNSOLVABLE.next(state);
        outcome = outcome().resolved(reason, code, at);
    }

    /** Is taken up again: it must be answered and resolved anew. */
    void reopen(Dues dues) {
        state = VoiceCommand.REOPEN.next(state);
        outcome = outcome().reopened();
        answerDueAt = dues.answer();
        resolveDueAt = dues.resolve();
    }

    void classify(VoiceClassification as) {
        classification = as;
    }

    /** Ties it to another resource; what it is tied to already stays once. */
    void tie(Link link) {
        links = Stream.concat(links.stream(), Stream.of(link)).distinct().toList();
    }

    long nextEvent() {
        return ++eventSequence;
    }

    boolean isResolved() {
        return state == VoiceState.SOLVED || state == VoiceState.UNSOLVABLE;
    }

    /** Whether it waits longer than the rules allow: for its answer, or for its resolution. */
    boolean isOverdue(Instant now) {
        boolean unanswered = state == VoiceState.RECEIVED || state == VoiceState.ASSIGNED;
        return !isResolved() && (resolveDueAt.isBefore(now) || (unanswered && answerDueAt.isBefore(now)));
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    long eventSequence() {
        return eventSequence;
    }

    String number() {
        return number;
    }

    VoiceState state() {
        return state;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String author() {
        return author;
    }

    String receivedBy() {
        return receivedBy;
    }

    VoiceClassification classification() {
        return classification;
    }

    /** What came of it; {@link VoiceOutcome#NONE} as long as nothing did. */
    VoiceOutcome outcome() {
        return outcome == null ? VoiceOutcome.NONE : outcome;
    }

    String department() {
        return department;
    }

    List<Link> links() {
        return links;
    }

    String grievance() {
        return grievance;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant answerDueAt() {
        return answerDueAt;
    }

    Instant resolveDueAt() {
        return resolveDueAt;
    }

    String origin() {
        return origin;
    }

    String source() {
        return source;
    }

    String externalId() {
        return externalId;
    }
}
