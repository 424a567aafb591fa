package city.innovation.tracker.disclosure;

import city.innovation.events.Concerned;
import city.innovation.events.publication.InformationRequestFacts;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A request for information and its rules; every verb checks the lifecycle's table. */
@Entity
@Table(name = "information_request")
@DynamicUpdate
class InformationRequest {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    private String number;

    @Column(name = "external_id")
    private String externalId;

    @Enumerated(EnumType.STRING)
    private InformationRequestState state = InformationRequestState.RECEIVED;

    private String title;
    private String text;
    private String requester;
    private String department;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "extended_at")
    private Instant extendedAt;

    @Column(name = "extension_reason")
    private String extensionReason;

    @Embedded
    private Decision decision;

    @Embedded
    private Objection objection;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected InformationRequest() {}

    InformationRequest(UUID id, String number, NewInformationRequest asked, String requester, Instant receivedAt) {
        this.id = id;
        this.number = number;
        this.title = asked.title();
        this.text = asked.text();
        this.department = asked.department();
        this.requester = requester;
        this.receivedAt = receivedAt;
    }

    /** Was taken over from elsewhere, where it had that number. */
    void cameFrom(String id) {
        externalId = id;
    }

    /** Begins under a version of the rules. */
    void begin(int rules, LocalDate due) {
        ruleVersion = rules;
        dueOn = due;
    }

    void assign(String to) {
        state = InformationRequestCommand.ASSIGN.next(state, state);
        department = to;
    }

    /** Gives more time, once for the decision and once for the objection. */
    void extend(LocalDate until, String reason, Instant at) {
        state = InformationRequestCommand.EXTEND.next(state, state);
        boolean isObjection = state == InformationRequestState.OBJECTED;
        if ((isObjection ? objection.extendedAt() : extendedAt) != null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("information-request.extended");
        }
        if (isObjection) {
            objection = objection.extended(at);
        } else {
            extendedAt = at;
            extensionReason = reason;
        }
        dueOn = until;
    }

    /** Whether the last day of what is owed is over. */
    boolean isLate(Instant now) {
        return dueOn != null && CityTime.dateOf(now).isAfter(dueOn);
    }

    void decide(Decision made) {
        state = InformationRequestCommand.DECIDE.next(state);
        decision = made;
        dueOn = null;
    }

    /** Takes an objection; refuses (409) one after its last day, or against what gave everything in time. */
    void object(String why, LocalDate lastDay, LocalDate due, Instant at) {
        InformationRequestState next = InformationRequestCommand.OBJECT.next(state);
        if (!decision.mayBeObjectedTo()) {
            throw new Refusal(ProblemType.CONFLICT).detailed("information-request.disclosed");
        }
        if (CityTime.dateOf(at).isAfter(lastDay)) {
            throw new Refusal(ProblemType.CONFLICT, lastDay).detailed("information-request.objection.late");
        }
        state = next;
        objection = new Objection(why, at, null, null, null, null);
        dueOn = due;
    }

    /** Decides on the objection; what it gives replaces what was withheld. */
    void decideObjection(ObjectionOutcome how, String why, Instant at) {
        state = InformationRequestCommand.DECIDE_OBJECTION.next(state);
        objection = objection.decided(how, why, at);
        dueOn = null;
    }

    void withdraw(Instant at) {
        state = InformationRequestCommand.WITHDRAW.next(state);
        withdrawnAt = at;
        dueOn = null;
    }

    /** What is given in the end. */
    DisclosureOutcome outcome() {
        if (decision == null) {
            return null;
        }
        ObjectionOutcome corrected = objection == null ? null : objection.outcome();
        return switch (corrected) {
            case UPHELD -> DisclosureOutcome.DISCLOSED;
            case PARTLY -> DisclosureOutcome.PARTLY;
            case REJECTED -> decision.outcome();
            case null -> decision.outcome();
        };
    }

    /** What every event says; its title may be a private person's and stays out. */
    InformationRequestFacts facts() {
        List<String> people = requester == null ? List.of() : List.of(requester);
        List<String> departments = department == null ? List.of() : List.of(department);
        return new InformationRequestFacts(
                id, number, state.name(), department, dueOn, List.of(), new Concerned(people, departments));
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.name());
        fields.put("department", department);
        fields.put("dueOn", dueOn);
        fields.put("outcome", outcome());
        fields.put("ground", decision == null ? null : decision.ground());
        fields.put("objectionOutcome", objection == null ? null : objection.outcome());
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

    InformationRequestState state() {
        return state;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String requester() {
        return requester;
    }

    String department() {
        return department;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant extendedAt() {
        return extendedAt;
    }

    String extensionReason() {
        return extensionReason;
    }

    Decision decision() {
        return decision;
    }

    Objection objection() {
        return objection;
    }
}
