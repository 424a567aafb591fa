package city.innovation.kit.inbox;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Carries parked events out in order, one transaction each; those that come meanwhile park behind and follow. */
@ApplicationScoped
class Redrive {

    private final InboxTable inbox;
    private final ParkedEvents parked;
    private final Effects effects;
    private final InboxMetrics metrics;

    Redrive(InboxTable inbox, ParkedEvents parked, Effects effects, InboxMetrics metrics) {
        this.inbox = inbox;
        this.parked = parked;
        this.effects = effects;
        this.metrics = metrics;
    }

    Redriven redrive(EventConsumer consumer, String source, String subject) {
        int carriedOut = 0;
        while (true) {
            Optional<ParkedEvent> next = parked.firstWaiting(consumer.name(), source, subject);
            if (next.isEmpty()) {
                return new Redriven(carriedOut, null, null);
            }
            try {
                QuarkusTransaction.requiringNew().run(() -> carryOut(consumer, next.get()));
                carriedOut++;
            } catch (RuntimeException e) {
                Failure failure = Failure.of(e, 1);
                QuarkusTransaction.requiringNew()
                        .run(() -> parked.failedAgain(next.get().id(), failure));
                return new Redriven(carriedOut, failure.code(), failure.reason());
            }
        }
    }

    private void carryOut(EventConsumer consumer, ParkedEvent waiting) {
        ReceivedEvent event = waiting.event();
        long last = inbox.lock(consumer.name(), event.source(), event.subject());
        if (last < event.sequence()) {
            if (consumer.effect(event.type()) == null) {
                throw new UnreadableEvent("Nobody here knows the type " + event.type());
            }
            inbox.advance(consumer.name(), event);
            effects.run(consumer, event);
            metrics.count(consumer.name(), "redriven");
        }
        parked.redriven(waiting.id());
    }

    /** Gives the event up, in the running transaction; what waits behind it can be redriven. */
    void discard(ParkedEvent waiting) {
        ReceivedEvent event = waiting.event();
        long last = inbox.lock(waiting.consumer(), event.source(), event.subject());
        Optional<ParkedEvent> first = parked.firstWaiting(waiting.consumer(), event.source(), event.subject());
        if (first.isEmpty() || first.get().id() != waiting.id()) {
            throw new Refusal(ProblemType.CONFLICT).detailed("parked-event.not-first");
        }
        if (last < event.sequence()) {
            inbox.advance(waiting.consumer(), event);
        }
        parked.discarded(waiting.id());
        metrics.count(waiting.consumer(), "discarded");
    }
}
