package city.innovation.tracker.termination;

import jakarta.persistence.Basic;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Whether some work ends; every verb checks the lifecycle's table. */
@Entity(name = "TerminationReview")
@DynamicUpdate
@Table(name = "termination_review")
@SuppressWarnings("UnusedVariable") // some columns are written here and read by SQL alone
class Review {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    private String number;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_type")
    private TargetType targetType;

    @Column(name = "target_id")
    private UUID targetId;

    private String title;
    private String department;

    @Column(name = "plan_code")
    private String planCode;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String evidence;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    /** The proposals that asked for it; later ones joined. */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<UUID> proposals = List.of();

    @Column(name = "nominated_by")
    private String nominatedBy;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "nominated_at")
    private Instant nominatedAt;

    private String hearing;

    @Column(name = "heard_at")
    private Instant heardAt;

    private String reason;

    @Embedded
    private Ruling ruling;

    protected Review() {}

    Review(UUID id, String number, Target target, Ground ground, Origin origin, String evidence) {
        this.id = id;
        this.number = number;
        this.state = ReviewState.NOMINATED;
        this.targetType = target.type();
        this.targetId = target.id();
        this.title = target.title();
        this.department = target.department();
        this.planCode = target.planCode();
        this.ground = ground;
        this.origin = origin;
        this.evidence = evidence;
    }

    Review nominated(String by, int ruleVersion, Instant at) {
        this.nominatedBy = by;
        this.ruleVersion = ruleVersion;
        this.nominatedAt = at;
        return this;
    }

    /** Another proposal asks for the same; false if it did before. */
    boolean join(UUID proposal) {
        if (proposals.contains(proposal)) {
            return false;
        }
        List<UUID> all = new ArrayList<>(proposals);
        all.add(proposal);
        proposals = List.copyOf(all);
        return true;
    }

    /** Leads it on by a command that needs nothing else. */
    void move(ReviewCommand command, String because) {
        state = command.next(state);
        reason = because;
    }

    /** Its work ended some other way: nothing is left to decide, wherever the review stands. */
    void giveUp(String because) {
        state = ReviewState.WITHDRAWN;
        reason = because;
    }

    /** The department's answer; null where it gave none in time. */
    void hear(ReviewCommand command, String answer, Instant at) {
        state = command.next(state);
        hearing = answer;
        heardAt = at;
    }

    void decide(ReviewCommand command, ReviewRequests.Decide decision, Instant at, LocalDate today) {
        state = command.next(state);
        reason = decision.reason();
        ruling = command == ReviewCommand.CONTINUE
                ? Ruling.goingOn(decision, at)
                : Ruling.ending(state, decision, at, today);
    }

    /** The day of the ending has come; {@code done} unless nothing was left to end. */
    void takeEffect(boolean done) {
        ruling = done ? ruling.done() : ruling.lapsed();
    }

    /** The number of its next event; the row is locked or new. */
    long nextEvent() {
        return ++eventSequence;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.name());
        fields.put("proposals", proposals);
        fields.put("hearing", hearing);
        Ruling decided = ruling();
        fields.put("into", decided.into());
        fields.put("endsOn", decided.endsOn());
        fields.put("conditions", decided.conditions());
        fields.put("reviewOn", decided.reviewOn());
        fields.put("savedWon", decided.savedWon());
        fields.put("savedHours", decided.savedHours());
        fields.put("costClass", decided.costClass());
        return fields;
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

    ReviewState state() {
        return state;
    }

    TargetType targetType() {
        return targetType;
    }

    UUID targetId() {
        return targetId;
    }

    String title() {
        return title;
    }

    String department() {
        return department;
    }

    String planCode() {
        return planCode;
    }

    Ground ground() {
        return ground;
    }

    String evidence() {
        return evidence;
    }

    Origin origin() {
        return origin;
    }

    List<UUID> proposals() {
        return proposals;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    Instant nominatedAt() {
        return nominatedAt;
    }

    String hearing() {
        return hearing;
    }

    Instant heardAt() {
        return heardAt;
    }

    String reason() {
        return reason;
    }

    /** What was decided; {@link Ruling#NONE} while nothing is. */
    Ruling ruling() {
        return ruling == null ? Ruling.NONE : ruling;
    }
}
