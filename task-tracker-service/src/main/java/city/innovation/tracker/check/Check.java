package city.innovation.tracker.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A check of an area, task or project, and its lifecycle. */
@Entity(name = "ProgressCheck")
@DynamicUpdate
@Table(name = "progress_check")
class Check {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    private String number;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    @Embedded
    private Occasion occasion;

    @Embedded
    private Subject subject;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Embedded
    private Submission submission;

    @Embedded
    private Verification verification;

    private int verifications;

    /** How many corrective actions were ever given. */
    private int actions;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Check() {}

    Check(UUID id, String number, Occasion occasion, Subject subject, LocalDate dueOn, int ruleVersion) {
        this.id = id;
        this.number = number;
        this.state = CheckState.OPEN;
        this.occasion = occasion;
        this.subject = subject;
        this.dueOn = dueOn;
        this.ruleVersion = ruleVersion;
    }

    /** The department says how it stands. */
    void submit(Submission given) {
        state = CheckCommand.SUBMIT.next(state);
        submission = given;
    }

    /** The inspector says how it is; it stays in the follow-up while corrective actions are open. */
    void verify(Verification given, int newActions, boolean openActions) {
        state = CheckCommand.VERIFY.next(state, openActions ? CheckState.FOLLOW_UP : CheckState.CLOSED);
        verification = given;
        verifications++;
        actions += newActions;
        closedAt = openActions ? null : given.verifiedAt();
    }

    void close(Instant at) {
        state = CheckCommand.CLOSE.next(state);
        closedAt = at;
    }

    /** Back to the department, with another last day. */
    void reopen(LocalDate due) {
        state = CheckCommand.REOPEN.next(state);
        dueOn = due;
        closedAt = null;
    }

    void cancel(Instant at) {
        state = CheckCommand.CANCEL.next(state);
        closedAt = at;
    }

    /** The number of its next event; its row is locked or new. */
    long nextEvent() {
        return ++eventSequence;
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

    CheckState state() {
        return state;
    }

    Occasion occasion() {
        return occasion;
    }

    Subject subject() {
        return subject;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    /** Null until the department submitted. */
    Submission submission() {
        return submission;
    }

    /** Null until it was verified. */
    Verification verification() {
        return verification;
    }

    int verifications() {
        return verifications;
    }

    int actions() {
        return actions;
    }

    Instant closedAt() {
        return closedAt;
    }

    /** What its change records compare. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.name());
        fields.put("dueOn", dueOn);
        if (submission != null) {
            fields.put("selfVerdict", submission.selfVerdict());
            fields.put("statement", submission.statement());
            fields.put("evidence", submission.evidence());
        }
        if (verification != null) {
            fields.put("verdict", verification.verdict());
            fields.put("findings", verification.findings());
            fields.put("remark", verification.remark());
        }
        return fields;
    }
}
