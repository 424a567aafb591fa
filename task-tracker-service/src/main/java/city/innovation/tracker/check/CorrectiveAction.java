package city.innovation.tracker.check;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Something that a department is to mend after a check. */
@Entity
@DynamicUpdate
@Table(name = "corrective_action")
class CorrectiveAction {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "check_id")
    private UUID checkId;

    private int number;
    private String department;
    private String text;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    private String report;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Evidence> evidence = List.of();

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private String reportedBy;

    private Boolean late;

    @Column(name = "reject_reason")
    private String rejectReason;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    protected CorrectiveAction() {}

    CorrectiveAction(UUID id, Check check, int number, String text, LocalDate dueOn) {
        this.id = id;
        this.checkId = check.id();
        this.number = number;
        this.department = check.subject().department();
        this.text = text;
        this.dueOn = dueOn;
        this.state = CorrectionState.OPEN;
    }

    /** The department says that it is done. */
    void report(String what, List<Evidence> shown, Instant at, String by, LocalDate today) {
        state = CorrectionCommand.REPORT.next(state);
        report = what;
        evidence = List.copyOf(shown);
        reportedAt = at;
        reportedBy = by;
        late = today.isAfter(dueOn);
    }

    /** An inspector saw that it is done. */
    void confirm(Instant at, String by) {
        state = CorrectionCommand.CONFIRM.next(state);
        confirmedAt = at;
        confirmedBy = by;
    }

    /** It is not done yet. */
    void reject(String because, LocalDate due) {
        state = CorrectionCommand.REJECT.next(state);
        rejectReason = because;
        dueOn = due;
    }

    /** Nobody has to do it any more. */
    void giveUp(Instant at) {
        state = CorrectionCommand.GIVE_UP.next(state);
        cancelledAt = at;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID checkId() {
        return checkId;
    }

    int number() {
        return number;
    }

    String department() {
        return department;
    }

    String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    CorrectionState state() {
        return state;
    }

    String report() {
        return report;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String reportedBy() {
        return reportedBy;
    }

    Boolean late() {
        return late;
    }

    String rejectReason() {
        return rejectReason;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Instant cancelledAt() {
        return cancelledAt;
    }

    /** What its change records compare. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.name());
        fields.put("dueOn", dueOn);
        fields.put("report", report);
        fields.put("evidence", evidence);
        return fields;
    }
}
