package city.innovation.tracker.instruction;

import city.innovation.tracker.plan.Node;
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
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** An executive's instruction on a project, and its lifecycle. */
@Entity
@DynamicUpdate
@Table(name = "instruction")
class Instruction {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    @Enumerated(EnumType.STRING)
    private InstructionState state;

    @Column(name = "node_id")
    private UUID nodeId;

    private String department;
    private String text;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    private String report;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private String reportedBy;

    private Boolean late;
    private String reason;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected Instruction() {}

    Instruction(UUID id, Node project, NewInstruction asked, String by, Instant at) {
        this.id = id;
        this.state = InstructionState.OPEN;
        this.nodeId = project.id();
        this.department = asked.department() == null ? project.content().department() : asked.department();
        this.text = asked.text();
        this.dueOn = asked.dueOn();
        this.givenBy = by;
        this.givenAt = at;
    }

    /** The department says that it is done. */
    void report(String what, String by, Instant at, LocalDate today) {
        state = InstructionCommand.REPORT.next(state);
        report = what;
        reportedBy = by;
        reportedAt = at;
        late = today.isAfter(dueOn);
    }

    /** An executive saw that it is done. */
    void see(String by, Instant at) {
        state = InstructionCommand.SEE.next(state);
        endedBy = by;
        endedAt = at;
    }

    /** It is not done yet. */
    void sendBack(String because, LocalDate due) {
        state = InstructionCommand.SEND_BACK.next(state);
        reason = because;
        dueOn = due;
    }

    void redate(String because, LocalDate due) {
        state = InstructionCommand.REDATE.next(state);
        reason = because;
        dueOn = due;
    }

    void withdraw(String because, String by, Instant at) {
        state = InstructionCommand.WITHDRAW.next(state);
        reason = because;
        endedBy = by;
        endedAt = at;
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

    InstructionState state() {
        return state;
    }

    UUID nodeId() {
        return nodeId;
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

    String givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }

    String report() {
        return report;
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

    String reason() {
        return reason;
    }

    Instant endedAt() {
        return endedAt;
    }

    /** What its change records compare. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.name());
        fields.put("dueOn", dueOn);
        fields.put("report", report);
        return fields;
    }
}
