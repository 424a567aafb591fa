package city.innovation.tracker.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What projects have beside areas and tasks; written by the project feature, read by whoever looks at a project. */
@Embeddable
public class ProjectPart {

    @Enumerated(EnumType.STRING)
    ProjectState state;

    @Enumerated(EnumType.STRING)
    ProgressMethod method;

    /** In basis points. */
    @Column(name = "progress_bp")
    int progressBp;

    @Column(name = "proposal_id")
    UUID proposalId;

    /** The day for which the department promised it, if it comes of a proposal. */
    @Column(name = "promised_on")
    LocalDate promisedOn;

    @Enumerated(EnumType.STRING)
    Health health;

    /** Why it is not on track, as codes. */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "health_reasons")
    List<String> healthReasons = List.of();

    /** When time alone may change its health next. */
    @Column(name = "health_due")
    Instant healthDue;

    @Column(name = "citizen_led")
    boolean citizenLed;

    /** Civic bodies, companies, districts, operators that work with it. */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Partner> partners = List.of();

    /** What it brought, once it is finished. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    JsonNode outcome;

    @Column(name = "started_at")
    Instant startedAt;

    /** When it was completed, terminated or consolidated. */
    @Column(name = "ended_at")
    Instant endedAt;

    /** Why it rests or ended. */
    String reason;

    protected ProjectPart() {}

    ProjectPart(ProgressMethod method) {
        this.state = ProjectState.PLANNED;
        this.method = method;
    }

    public ProjectState state() {
        return state;
    }

    public ProgressMethod method() {
        return method;
    }

    /** In basis points. */
    public int progressBp() {
        return progressBp;
    }

    public UUID proposalId() {
        return proposalId;
    }

    public LocalDate promisedOn() {
        return promisedOn;
    }

    public Health health() {
        return health;
    }

    public List<String> healthReasons() {
        return healthReasons;
    }

    public boolean citizenLed() {
        return citizenLed;
    }

    public List<Partner> partners() {
        return partners;
    }

    public JsonNode outcome() {
        return outcome;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String reason() {
        return reason;
    }
}
