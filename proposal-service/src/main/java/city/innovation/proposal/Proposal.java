package city.innovation.proposal;

import city.innovation.kit.text.SearchTerms;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A proposal and its rules; every verb checks the lifecycle's table and says what changed. */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // some columns are written here and read by SQL alone
class Proposal {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    private String number;
    private String kind;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "back_state")
    private ProposalState backState;

    @Embedded
    private ProposalContent content;

    @Embedded
    private Sharing sharing;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Outcome outcome;

    @Embedded
    private Implementation implementation;

    @Embedded
    private Trail trail = new Trail();

    @Column(name = "rule_version")
    private Integer ruleVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Formula("(select t.supports from proposal_tally t where t.proposal_id = id)")
    private int supportCount;

    @Formula("(select t.comments from proposal_tally t where t.proposal_id = id)")
    private int commentCount;

    @Column(name = "title_folded")
    private String titleFolded;

    /** Written with the texts, never read back. */
    @ColumnTransformer(read = "null::text[]", write = "array_to_tsvector(?)")
    private String[] terms;

    protected Proposal() {}

    Proposal(UUID id, String kind, ProposalContent content, Contributor author, Instant at) {
        this.id = id;
        this.kind = kind;
        this.state = ProposalState.DRAFT;
        this.sharing = new Sharing(author);
        this.createdAt = at;
        this.orderedAt = at;
        write(content);
    }

    /** Hands the draft over for a decision under the rules of that day. */
    void submit(String number, int ruleVersion, int handlingVersion, int outcomeVersion, Instant at) {
        state = ProposalCommand.SUBMIT.next(state);
        this.number = number;
        this.ruleVersion = ruleVersion;
        trail.begin(handlingVersion, outcomeVersion);
        submittedAt = at;
        orderedAt = at;
    }

    /** Leads on by the table where a command has one target. */
    void apply(ProposalCommand command, Outcome outcome) {
        state = command.next(state);
        this.outcome = outcome;
    }

    /** Leads on by the table, with what that says of its being carried out. */
    void apply(ProposalCommand command, Outcome outcome, Implementation implementation) {
        apply(command, outcome);
        this.implementation = implementation;
    }

    /** Notes something about its being carried out that is no step. */
    void note(Implementation implementation) {
        this.implementation = implementation;
    }

    /** Asks the proposer for more; the state it came from is kept. */
    void requestSupplement(Outcome outcome) {
        ProposalState from = state;
        state = ProposalCommand.REQUEST_SUPPLEMENT.next(state);
        backState = from;
        this.outcome = outcome;
    }

    /** Gives what was asked for and goes back where it was. */
    void supplement(ProposalContent content, Outcome outcome) {
        state = ProposalCommand.SUPPLEMENT.next(state, backState == null ? ProposalState.SUBMITTED : backState);
        backState = null;
        this.outcome = outcome;
        write(content);
    }

    /** Becomes part of an earlier one; what it was is kept for the case that this is undone. */
    void merge(UUID into, Outcome outcome) {
        ProposalState from = state;
        state = ProposalCommand.MERGE.next(state);
        backState = from;
        trail.join(new Joining(into, outcome.at(), this.outcome));
        this.outcome = outcome;
    }

    /** Is again what it was before it became part of another, and says of which. */
    Joining undoMerge() {
        state = ProposalCommand.UNDO_MERGE.next(state, backState);
        backState = null;
        Joining undone = trail.leave();
        outcome = undone.before();
        return undone;
    }

    /** Is handed on to the body or procedure whose affair it is. */
    void transfer(TransferKind kind, Outcome outcome) {
        apply(ProposalCommand.TRANSFER, outcome);
        trail.handOn(kind);
    }

    /** Goes before a committee, or before another one on appeal; its text is the one of the next revision. */
    void review(ProposalCommand command, Outcome outcome) {
        apply(command, outcome);
        trail.review(trail.review().asked(version + 1, command == ProposalCommand.APPEAL));
    }

    /** The committee has judged. */
    void judged(ProposalCommand command, UUID programme, Outcome outcome) {
        apply(command, outcome);
        trail.review(trail.review().judgedBy(programme));
    }

    /** Changes the texts and what is searched for in them. */
    void write(ProposalContent content) {
        this.content = content;
        titleFolded = SearchTerms.fold(content.title());
        terms = SearchTerms.of(content.texts());
    }

    void assignTo(String department) {
        content = content.in(department);
    }

    /** Everybody it names. */
    List<String> people() {
        return Stream.concat(
                        sharing.people(),
                        implementation().implementers().stream().map(Contributor::subject))
                .distinct()
                .toList();
    }

    /** Puts stand-ins in the place of people, and blanks the texts but a public title, if they go too. */
    void erase(UnaryOperator<String> standIn, boolean texts, Instant at) {
        sharing.erase(standIn, at);
        implementation = implementation().with(standIn);
        if (texts) {
            outcome = outcome == null ? null : outcome.withoutReason();
            trail.withoutReasons();
            write(received() ? content.titleAlone() : content.blank());
        }
    }

    long nextEvent() {
        return ++eventSequence;
    }

    boolean received() {
        return submittedAt != null;
    }

    /** Whether it was received before the other one, by its receipt number if at the same instant. */
    boolean isEarlierThan(Proposal other) {
        int order = submittedAt.compareTo(other.submittedAt);
        return order < 0 || (order == 0 && number.compareTo(other.number) < 0);
    }

    boolean proposedBy(String subject) {
        return sharing.names(subject);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String number() {
        return number;
    }

    String kind() {
        return kind;
    }

    ProposalState state() {
        return state;
    }

    ProposalContent content() {
        return content;
    }

    /** Who shares it. */
    Sharing sharing() {
        return sharing;
    }

    String author() {
        return sharing.author();
    }

    List<Contributor> contributors() {
        return sharing.contributors();
    }

    Outcome outcome() {
        return outcome;
    }

    /** What became of it; empty parts until there is something to say. */
    Implementation implementation() {
        return implementation == null ? Implementation.NONE : implementation;
    }

    Trail trail() {
        return trail;
    }

    Integer ruleVersion() {
        return ruleVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    int supportCount() {
        return supportCount;
    }

    int commentCount() {
        return commentCount;
    }
}
