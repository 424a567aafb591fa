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

    /** Keeps the version of {@code proposal-handling} under which it will end. */
    void begin(int version) {
        handlingVersion = version;
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

    int handlingVersion() {
        return handlingVersion;
    }
}
