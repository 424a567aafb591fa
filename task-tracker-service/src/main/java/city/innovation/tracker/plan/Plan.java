package city.innovation.tracker.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A yearly plan and its lifecycle. */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // some columns are written here and read by SQL alone
public class Plan {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    private String code;

    /** The calendar year it is for. */
    private int year;

    @Embedded
    private PlanContent content;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** How often its structure was changed since it holds. */
    private int revisions;

    protected Plan() {}

    Plan(UUID id, String code, int year, PlanContent content, Instant at) {
        this.id = id;
        this.code = code;
        this.year = year;
        this.content = content;
        this.state = PlanState.DRAFT;
        this.createdAt = at;
    }

    /** Leads it on by a command that needs nothing else. */
    void move(PlanCommand command, Instant at) {
        state = command.next(state);
        if (command == PlanCommand.CONFIRM) {
            confirmedAt = at;
        }
        if (command == PlanCommand.REVISE) {
            revisions++;
        }
        if (command == PlanCommand.CLOSE) {
            closedAt = at;
        }
    }

    void write(PlanContent content) {
        this.content = content;
    }

    /** Whether areas, tasks and projects can be added, moved and taken away without a revision. */
    boolean isOpen() {
        return PlanState.OPEN.contains(state);
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public String code() {
        return code;
    }

    int year() {
        return year;
    }

    PlanContent content() {
        return content;
    }

    public PlanState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
