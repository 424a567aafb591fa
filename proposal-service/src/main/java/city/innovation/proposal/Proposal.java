package city.innovation.proposal;

import city.innovation.events.Link;
import city.innovation.kit.text.SearchTerms;
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

    private String author;

    @Basic // else its changes are seen by its size alone
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Contributor> contributors;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Invitation invitation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Outcome outcome;

    @Embedded
    private Implementation implementation;
    /** What it is tied to, in the order in which that was found. */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Link> links = List.of();

    @Column(name = "rule_version")
    private Integer ruleVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "call_id")
    private UUID callId;

    @Formula("(select t.supports from proposal_tally t where t.proposal_id = id)")
    private int supportCount;

    @Formula("(select t.comments from proposal_tally t where t.proposal_id = id)")
    private int commentCount;

    private String origin;
    private String source;

    @Column(name = "external_id")
    private String externalId;

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
        this.author = author.subject();
        this.contributors = List.of(author);
        this.createdAt = at;
        this.orderedAt = at;
        write(content);
    }

    /** Hands the draft over for a decision under the rules of that day. */
    void submit(String number, int ruleVersion, Instant at) {
        state = ProposalCommand.SUBMIT.next(state);
        this.number = number;
        this.ruleVersion = ruleVersion;
        submittedAt = at;
        orderedAt = at;
    }

    /** Notes the import that brought it, where a historic one, and its id where it came from. */
    void comesFrom(String origin, String source, String externalId) {
        this.origin = origin;
        this.source = source;
        this.externalId = externalId;
    }

    /** Makes it an answer to an open call. */
    void answers(UUID call) {
        callId = call;
    }

    /** Ties it to others; what it is tied to already stays once. */
    void tie(List<Link> more) {
        links = Stream.concat(links.stream(), more.stream()).distinct().toList();
    }

    void untie(Link link) {
        links = links.stream().filter(other -> !other.equals(link)).toList();
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

    /** Changes the texts and what is searched for in them. */
    void write(ProposalContent content) {
        this.content = content;
        titleFolded = SearchTerms.fold(content.title());
        terms = SearchTerms.of(content.texts());
    }

    void assignTo(String department) {
        content = content.in(department);
    }

    /** Proposes new shares to all concerned; the inviter accepts by inviting. */
    void invite(List<Contributor> shares, String by, String department) {
        invitation = new Invitation(Shares.settled(shares), List.of())
                .from(by, department)
                .acceptedBy(by);
        settleInvitation();
    }

    /** Accepts the invitation for one person; the shares hold once all have accepted. */
    void accept(String subject, String department) {
        invitation = invitation.from(subject, department).acceptedBy(subject);
        settleInvitation();
    }

    void declineInvitation() {
        invitation = null;
    }

    private void settleInvitation() {
        if (invitation.complete()) {
            contributors = invitation.contributors();
            invitation = null;
        }
    }

    /** Everybody it names. */
    List<String> people() {
        return Stream.of(
                        Stream.of(author),
                        contributors.stream().map(Contributor::subject),
                        implementation().implementers().stream().map(Contributor::subject))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** Puts stand-ins in the place of people, and blanks the texts but the title, if they go too. */
    void erase(UnaryOperator<String> standIn, boolean texts, Instant at) {
        author = standIn.apply(author);
        contributors = contributors.stream().map(c -> c.as(standIn)).toList();
        invitation = null;
        implementation = implementation().with(standIn);
        if (texts) {
            outcome = outcome == null ? null : outcome.withoutReason();
            write(content.titleAlone());
        }
        erasedAt = at;
    }

    long nextEvent() {
        return ++eventSequence;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    boolean received() {
        return submittedAt != null;
    }

    boolean proposedBy(String subject) {
        return author.equals(subject)
                || contributors.stream().anyMatch(c -> c.subject().equals(subject));
    }

    boolean invites(String subject) {
        return invitation != null && invitation.concerns(subject);
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

    String author() {
        return author;
    }

    List<Contributor> contributors() {
        return contributors;
    }

    Invitation invitation() {
        return invitation;
    }

    Outcome outcome() {
        return outcome;
    }

    /** What became of it; empty parts until there is something to say. */
    Implementation implementation() {
        return implementation == null ? Implementation.NONE : implementation;
    }

    List<Link> links() {
        return links;
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

    String origin() {
        return origin;
    }

    UUID callId() {
        return callId;
    }

    int supportCount() {
        return supportCount;
    }

    int commentCount() {
        return commentCount;
    }
}
