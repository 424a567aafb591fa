package city.innovation.proposal.grievance;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A grievance and its rules; every verb checks the lifecycle's table. */
@Entity
class Grievance {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    private String number;
    private UUID voice;

    @Enumerated(EnumType.STRING)
    private GrievanceState state;

    private String ombudsman;
    private String ground;
    private String department;
    private String recommendation;

    @Enumerated(EnumType.STRING)
    private GrievanceResponse response;

    @Column(name = "response_text")
    private String responseText;

    @Basic
    @Column(name = "follow_ups")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<FollowUp> followUps = List.of();

    @Enumerated(EnumType.STRING)
    private GrievanceFinding finding;

    private String conclusion;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "recommended_at")
    private Instant recommendedAt;

    @Column(name = "responded_at")
    private Instant respondedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Grievance() {}

    Grievance(UUID id, String number, UUID voice, String ombudsman, String ground, int ruleVersion, Instant at) {
        this.id = id;
        this.number = number;
        this.voice = voice;
        this.state = GrievanceState.OPENED;
        this.ombudsman = ombudsman;
        this.ground = ground;
        this.ruleVersion = ruleVersion;
        this.openedAt = at;
    }

    /** Recommends something to a department, and says when the ombudsman looks again. */
    void recommend(String text, String to, LocalDate lookAgainOn, Instant at) {
        state = GrievanceCommand.RECOMMEND.next(state);
        recommendation = text;
        department = to;
        followUpOn = lookAgainOn;
        response = null;
        responseText = null;
        recommendedAt = at;
        respondedAt = null;
    }

    void respond(GrievanceResponse given, String text, Instant at) {
        state = GrievanceCommand.RESPOND.next(state);
        response = given;
        responseText = text;
        respondedAt = at;
    }

    /** Notes what was found; whether the department responded stays as it is. */
    void followUp(FollowUp found) {
        state = GrievanceCommand.FOLLOW_UP.next(state, state);
        followUps = Stream.concat(followUps.stream(), Stream.of(found)).toList();
        followUpOn = found.nextOn();
    }

    void close(GrievanceFinding found, String text, Instant at) {
        state = GrievanceCommand.CLOSE.next(state);
        finding = found;
        conclusion = text;
        followUpOn = null;
        closedAt = at;
    }

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

    UUID voice() {
        return voice;
    }

    GrievanceState state() {
        return state;
    }

    String ombudsman() {
        return ombudsman;
    }

    String ground() {
        return ground;
    }

    String department() {
        return department;
    }

    String recommendation() {
        return recommendation;
    }

    GrievanceResponse response() {
        return response;
    }

    String responseText() {
        return responseText;
    }

    List<FollowUp> followUps() {
        return followUps;
    }

    GrievanceFinding finding() {
        return finding;
    }

    String conclusion() {
        return conclusion;
    }

    LocalDate followUpOn() {
        return followUpOn;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant recommendedAt() {
        return recommendedAt;
    }

    Instant respondedAt() {
        return respondedAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
