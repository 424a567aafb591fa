package city.innovation.proposal;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Who shares a proposal: its author, the others with their shares, and those whose acceptance is waited for. */
@Embeddable
class Sharing {

    private String author;

    @Basic // else its changes are seen by its size alone
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Contributor> contributors;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Invitation invitation;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Sharing() {}

    Sharing(Contributor author) {
        this.author = author.subject();
        this.contributors = List.of(author);
    }

    /** Proposes new shares to all concerned; the inviter accepts by inviting. */
    void invite(List<Contributor> shares, String by, String department) {
        invitation = new Invitation(Shares.settled(shares), List.of())
                .from(by, department)
                .acceptedBy(by);
        settle();
    }

    /** Accepts the invitation for one person; the shares hold once all have accepted. */
    void accept(String subject, String department) {
        invitation = invitation.from(subject, department).acceptedBy(subject);
        settle();
    }

    void declineInvitation() {
        invitation = null;
    }

    private void settle() {
        if (invitation.complete()) {
            contributors = invitation.contributors();
            invitation = null;
        }
    }

    /** Puts stand-ins in the place of people. */
    void erase(UnaryOperator<String> standIn, Instant at) {
        author = standIn.apply(author);
        contributors = contributors.stream().map(c -> c.as(standIn)).toList();
        invitation = null;
        erasedAt = at;
    }

    /** The author and those who share it. */
    Stream<String> people() {
        return Stream.concat(Stream.of(author), contributors.stream().map(Contributor::subject));
    }

    boolean names(String subject) {
        return people().anyMatch(subject::equals);
    }

    boolean invites(String subject) {
        return invitation != null && invitation.concerns(subject);
    }

    boolean isErased() {
        return erasedAt != null;
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
}
