package city.innovation.proposal.session;

import city.innovation.kit.text.SearchTerms;
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
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/** A session and its rules; every verb checks the lifecycle's table. */
@Entity
@DynamicUpdate
@Table(name = "participation_session")
@SuppressWarnings("UnusedVariable") // some columns are written here and read by SQL alone
class Session {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    private String number;
    private String kind;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Embedded
    private SessionContent content;

    private boolean internal;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private int participants;
    private int experts;
    private String reason;

    @Column(name = "minutes_revision")
    private int minutesRevision;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    /** Written with the texts, never read back. */
    @ColumnTransformer(read = "null::text[]", write = "array_to_tsvector(?)")
    private String[] terms;

    protected Session() {}

    Session(UUID id, String number, SessionKinds.Kind kind, int ruleVersion, SessionContent content, Instant at) {
        this.id = id;
        this.number = number;
        this.kind = kind.code();
        this.internal = kind.internal();
        this.ruleVersion = ruleVersion;
        this.state = SessionState.PLANNED;
        this.createdAt = at;
        write(content);
    }

    /** Lets people sign up; it needs a time and a place for that. */
    void open() {
        state = SessionCommand.OPEN_SIGN_UP.next(state);
        content.requireTimeAndPlace();
    }

    void close() {
        state = SessionCommand.CLOSE_SIGN_UP.next(state);
    }

    /** Moves it to another time or place; it stays where it stands. */
    void reschedule(Instant starts, Instant ends, String place, String link) {
        state = SessionCommand.RESCHEDULE.next(state, state);
        write(content.at(starts, ends, place, link));
    }

    /** Counts it. */
    void hold(HeldFigures figures) {
        state = SessionCommand.HOLD.next(state);
        count(figures);
    }

    /** Puts right what it counted as. */
    void correct(SessionKinds.Kind kind, UUID policyId, String policyTitle, HeldFigures figures) {
        state = SessionCommand.CORRECT.next(state);
        this.kind = kind.code();
        this.internal = kind.internal();
        content = content.about(policyId, policyTitle);
        count(figures);
        write(content);
    }

    void cancel(String because) {
        state = SessionCommand.CANCEL.next(state);
        reason = because;
    }

    /** Takes back that it was held. */
    void annul(String because) {
        state = SessionCommand.ANNUL.next(state);
        reason = because;
    }

    private void count(HeldFigures figures) {
        heldOn = figures.heldOn();
        participants = figures.participants();
        experts = figures.experts();
        order();
    }

    void write(SessionContent content) {
        this.content = content;
        terms = SearchTerms.of(content.texts());
        order();
    }

    private void order() {
        Instant planned = content.startsAt();
        boolean otherDay =
                heldOn != null && (planned == null || !CityTime.dateOf(planned).equals(heldOn));
        orderedAt = otherDay ? CityTime.startOf(heldOn) : planned == null ? createdAt : planned;
    }

    int nextMinutes() {
        return ++minutesRevision;
    }

    /** The sequence of the first of so many events that come now. */
    long nextEvents(int count) {
        eventSequence += count;
        return eventSequence - count + 1;
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

    String kind() {
        return kind;
    }

    SessionState state() {
        return state;
    }

    SessionContent content() {
        return content;
    }

    boolean internal() {
        return internal;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** What it counts as; null until it was held. */
    HeldFigures figures() {
        return heldOn == null ? null : new HeldFigures(heldOn, participants, experts);
    }

    String reason() {
        return reason;
    }

    int minutesRevision() {
        return minutesRevision;
    }
}
