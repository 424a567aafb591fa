package city.innovation.tracker.policy;

import city.innovation.events.Concerned;
import city.innovation.events.publication.PolicyFacts;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.text.SearchTerms;
import city.innovation.tracker.TrackerLink;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/** A policy of the register; every verb checks the lifecycle's table. */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // some columns are written here and read by SQL alone
class Policy {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    private String number;

    @Enumerated(EnumType.STRING)
    private PolicyState state = PolicyState.IN_PREPARATION;

    @Embedded
    private PolicyContent content;

    private int revision = 1;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "formulated_at")
    private Instant formulatedAt;

    private Integer sessions;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "close_reason")
    private String closeReason;

    @Column(name = "external_id")
    private String externalId;

    /** What it is searched by. */
    private String folded;

    /** Written with the texts, never read back. */
    @ColumnTransformer(read = "null::text[]", write = "array_to_tsvector(?)")
    private String[] terms;

    protected Policy() {}

    Policy(UUID id, String number, PolicyContent content, int ruleVersion, Instant at) {
        this.id = id;
        this.number = number;
        say(content);
        this.ruleVersion = ruleVersion;
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** Was formulated before it came here. */
    void cameFrom(String known, Instant formulated) {
        externalId = known;
        if (formulated != null) {
            state = PolicyState.FORMULATED;
            formulatedAt = formulated;
            sessions = 0;
        }
    }

    /** Says something else from now on; refuses (409) when it has ended. */
    void write(PolicyContent changed, Instant at) {
        if (state == PolicyState.CLOSED) {
            throw new Refusal(ProblemType.CONFLICT).detailed("policy.closed");
        }
        say(changed);
        revision++;
        updatedAt = at;
    }

    private void say(PolicyContent said) {
        content = said;
        folded = SearchTerms.fold(String.join(" ", said.title(), text(said.background()), text(said.purpose())));
        terms = SearchTerms.of(said.title(), said.background(), said.purpose());
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    /**
     * Is formulated.
     *
     * @param held the sessions that counted for it
     */
    void formulate(int held, Instant at) {
        state = PolicyCommand.FORMULATE.next(state);
        sessions = held;
        formulatedAt = at;
        updatedAt = at;
    }

    void close(String reason, Instant at) {
        state = PolicyCommand.CLOSE.next(state);
        closeReason = reason;
        closedAt = at;
        updatedAt = at;
    }

    PolicyFacts facts() {
        return new PolicyFacts(
                id,
                number,
                state.name(),
                content.title(),
                content.department(),
                content.importance().name(),
                revision,
                TrackerLink.told(content.links()),
                new Concerned(List.of(), List.of(content.department())));
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.name());
        fields.put("title", content.title());
        fields.put("background", content.background());
        fields.put("purpose", content.purpose());
        fields.put("department", content.department());
        fields.put("importance", content.importance().name());
        fields.put("challenge", content.challenge());
        fields.put("budget", content.budget());
        fields.put("links", content.links());
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

    long eventSequence() {
        return eventSequence;
    }

    String number() {
        return number;
    }

    PolicyState state() {
        return state;
    }

    PolicyContent content() {
        return content;
    }

    int revision() {
        return revision;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Instant formulatedAt() {
        return formulatedAt;
    }

    Integer sessions() {
        return sessions;
    }

    Instant closedAt() {
        return closedAt;
    }

    String closeReason() {
        return closeReason;
    }

    String externalId() {
        return externalId;
    }
}
