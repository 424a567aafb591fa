package city.innovation.proposal;

import city.innovation.events.Link;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a proposal is tied to, and what committees and programmes made of it. */
@Embeddable
@SuppressWarnings("UnusedVariable") // some columns are written here and read by SQL alone
class Trail {

    /** In the order in which it was found. */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Link> links = List.of();

    /** The merge that it is in, while it is. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Joining joining;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Review review = Review.NONE;

    /** In the order of their results. */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Grade> grades = List.of();

    /** Where it was handed on to; null for what was not. */
    @Enumerated(EnumType.STRING)
    @Column(name = "transferred_as")
    private TransferKind transferredAs;

    @Column(name = "handling_version")
    private Integer handlingVersion;

    @Column(name = "outcome_version")
    private Integer outcomeVersion;

    /** The open call that it answers, or null. */
    @Column(name = "call_id")
    private UUID callId;

    /** The import that brought it, if it is a historic one. */
    private String origin;

    private String source;

    @Column(name = "external_id")
    private String externalId;

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

    /** Keeps the versions of {@code proposal-handling} and {@code proposal-outcome} under which it will end. */
    void begin(int handling, int outcome) {
        handlingVersion = handling;
        outcomeVersion = outcome;
    }

    /** Ties it to others; what it is tied to already stays once. */
    void tie(List<Link> more) {
        links = Stream.concat(links.stream(), more.stream()).distinct().toList();
    }

    void untie(Link link) {
        links = links.stream().filter(other -> !other.equals(link)).toList();
    }

    void join(Joining with) {
        joining = with;
        tie(List.of(with.link()));
    }

    /** Leaves what it was joined into, and says what that was. */
    Joining leave() {
        Joining left = joining;
        untie(left.link());
        joining = null;
        return left;
    }

    /** Takes the words out of what it was before a merge. */
    void withoutReasons() {
        if (joining != null && joining.before() != null) {
            joining = new Joining(joining.into(), joining.at(), joining.before().withoutReason());
        }
    }

    void handOn(TransferKind kind) {
        transferredAs = kind;
    }

    TransferKind transferredAs() {
        return transferredAs;
    }

    void review(Review next) {
        review = next;
    }

    void grade(Grade grade) {
        grades = Stream.concat(grades.stream(), Stream.of(grade)).toList();
    }

    boolean isGradedBy(UUID programme) {
        return grades.stream().anyMatch(grade -> grade.programme().equals(programme));
    }

    List<Link> links() {
        return links;
    }

    Review review() {
        return review;
    }

    List<Grade> grades() {
        return grades;
    }

    String origin() {
        return origin;
    }

    UUID callId() {
        return callId;
    }

    int handlingVersion() {
        return handlingVersion;
    }

    /** Null for what was received before it was kept. */
    Integer outcomeVersion() {
        return outcomeVersion;
    }
}
