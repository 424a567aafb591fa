package city.innovation.proposal.call;

import city.innovation.events.Concerned;
import city.innovation.events.call.CallCancelled;
import city.innovation.events.call.CallClosed;
import city.innovation.events.call.CallFacts;
import city.innovation.events.call.CallOpened;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** An open call and its rules; every verb checks the lifecycle's table. */
@Entity
@Table(name = "open_call")
@DynamicUpdate
class OpenCall {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column(name = "event_sequence")
    private long eventSequence;

    private String number;

    @Enumerated(EnumType.STRING)
    private CallState state = CallState.DRAFT;

    @Embedded
    private CallContent content;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "created_at")
    private Instant createdAt;

    /** When time must act next; none while it needn't. */
    @Column(name = "next_at")
    private Instant nextAt;

    protected OpenCall() {}

    OpenCall(UUID id, String number, CallContent content, Instant at) {
        this.id = id;
        this.number = number;
        this.createdAt = at;
        write(content);
    }

    /** Changes what it says. */
    void write(CallContent changed) {
        content = changed;
        nextAt = switch (state) {
            case DRAFT -> content.opensAt();
            case OPEN -> content.closesAt();
            case CLOSED, CANCELLED -> null;
        };
    }

    CallOpened open(Instant at) {
        state = CallCommand.OPEN.next(state);
        openedAt = at;
        write(content);
        return new CallOpened(facts(), at);
    }

    /** Takes no more answers from that instant on, which is its closing now. */
    CallClosed close(Instant at) {
        state = CallCommand.CLOSE.next(state);
        endedAt = at;
        write(content.closing(at));
        return new CallClosed(facts(), at);
    }

    CallCancelled cancel(Instant at, String reason) {
        boolean wasOpen = state == CallState.OPEN;
        state = CallCommand.CANCEL.next(state);
        endedAt = at;
        cancelReason = reason;
        write(wasOpen ? content.closing(at) : content);
        return new CallCancelled(facts(), at, wasOpen);
    }

    /** Whether it takes answers at that instant. */
    boolean takesAnswers(Instant at) {
        return state == CallState.OPEN && at.isBefore(content.closesAt());
    }

    private CallFacts facts() {
        String department = content.responsibleDepartment();
        return new CallFacts(
                id,
                number,
                state.name(),
                content.title(),
                content.challenge(),
                department,
                content.closesAt(),
                List.of(),
                new Concerned(List.of(), department == null ? List.of() : List.of(department)));
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

    CallState state() {
        return state;
    }

    CallContent content() {
        return content;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String cancelReason() {
        return cancelReason;
    }

    Instant createdAt() {
        return createdAt;
    }
}
