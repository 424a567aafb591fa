package city.innovation.tracker.consultation;

import city.innovation.events.Concerned;
import city.innovation.events.publication.ConsultationFacts;
import city.innovation.tracker.TrackerLink;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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

/** A question to the audit body; every verb checks the lifecycle's table. */
@Entity
@DynamicUpdate
class Consultation {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    private String number;

    @Enumerated(EnumType.STRING)
    private ConsultationState state = ConsultationState.ASKED;

    private String title;
    private String question;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<TrackerLink> links;

    private String asker;
    private String department;

    @Column(name = "audit_body")
    private String auditBody;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ConsultationOutcome outcome;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private Boolean followed;
    private String proof;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<TrackerLink> evidence = List.of();

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Consultation() {}

    Consultation(UUID id, String number, ConsultationRequests.Ask asked, String asker, String department, Instant at) {
        this.id = id;
        this.number = number;
        this.title = asked.title();
        this.question = asked.question();
        this.legalBasis = asked.legalBasis();
        this.links = asked.links();
        this.asker = asker;
        this.department = department;
        this.askedAt = at;
    }

    /** Begins under a version of the rules. */
    void begin(int rules, String advisers, LocalDate due) {
        ruleVersion = rules;
        auditBody = advisers;
        dueOn = due;
    }

    void answer(ConsultationRequests.Answer given, LocalDate proofDue, Instant at) {
        state = ConsultationCommand.ANSWER.next(state);
        outcome = given.outcome();
        answer = given.answer();
        answeredAt = at;
        dueOn = needsProof() ? proofDue : null;
    }

    /** Whether there is advice that can be followed. */
    boolean needsProof() {
        return outcome != ConsultationOutcome.NO_ADVICE;
    }

    void prove(ConsultationRequests.Prove given, Instant at) {
        state = ConsultationCommand.PROVE.next(state);
        followed = given.followed();
        proof = given.proof();
        evidence = given.evidence();
        concludedAt = at;
        dueOn = null;
    }

    void withdraw(Instant at) {
        state = ConsultationCommand.WITHDRAW.next(state);
        withdrawnAt = at;
        dueOn = null;
    }

    ConsultationFacts facts() {
        return new ConsultationFacts(
                id,
                number,
                state.name(),
                department,
                TrackerLink.told(links),
                new Concerned(List.of(asker), List.of(department, auditBody)));
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.name());
        fields.put("outcome", outcome);
        fields.put("answer", answer);
        fields.put("followed", followed);
        fields.put("proof", proof);
        return fields;
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

    ConsultationState state() {
        return state;
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    String legalBasis() {
        return legalBasis;
    }

    List<TrackerLink> links() {
        return links;
    }

    String asker() {
        return asker;
    }

    String department() {
        return department;
    }

    String auditBody() {
        return auditBody;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ConsultationOutcome outcome() {
        return outcome;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Boolean followed() {
        return followed;
    }

    String proof() {
        return proof;
    }

    List<TrackerLink> evidence() {
        return evidence;
    }

    Instant concludedAt() {
        return concludedAt;
    }
}
