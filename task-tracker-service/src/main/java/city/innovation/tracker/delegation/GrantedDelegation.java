package city.innovation.tracker.delegation;

import city.innovation.events.Concerned;
import city.innovation.events.organisation.DelegationGranted;
import city.innovation.events.organisation.DelegationRevoked;
import city.innovation.http.Caller;
import city.innovation.kit.access.Delegation;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** That somebody acts in the place of another. */
@Entity
@Table(name = "granted_delegation")
@DynamicUpdate
class GrantedDelegation {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    private String delegator;
    private String department;
    private String grade;

    @Basic
    private List<String> roles;

    private String deputy;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String reason;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected GrantedDelegation() {}

    GrantedDelegation(UUID id, Caller delegator, List<String> roles, NewDelegation asked, Instant now) {
        this.id = id;
        this.delegator = delegator.subject();
        this.department = delegator.department();
        this.grade = delegator.grade();
        this.roles = roles;
        this.deputy = asked.deputy();
        this.validFrom = asked.validFrom();
        this.validTo = asked.validTo();
        this.reason = asked.reason();
        this.grantedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
        version++;
    }

    /** How it stands on that day. */
    DelegationState state(LocalDate today) {
        if (revokedAt != null) {
            return DelegationState.REVOKED;
        }
        if (today.isAfter(validTo)) {
            return DelegationState.OVER;
        }
        return today.isBefore(validFrom) ? DelegationState.COMING : DelegationState.ACTIVE;
    }

    Delegation lent() {
        return new Delegation(id, delegator, department, grade, roles, deputy, validFrom, validTo);
    }

    DelegationGranted granted() {
        return new DelegationGranted(
                id, delegator, department, grade, roles, deputy, validFrom, validTo, List.of(), concerned());
    }

    DelegationRevoked revoked() {
        return new DelegationRevoked(id, delegator, department, deputy, revokedAt, List.of(), concerned());
    }

    private Concerned concerned() {
        return new Concerned(List.of(delegator, deputy), department == null ? List.of() : List.of(department));
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String delegator() {
        return delegator;
    }

    String deputy() {
        return deputy;
    }

    String reason() {
        return reason;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
