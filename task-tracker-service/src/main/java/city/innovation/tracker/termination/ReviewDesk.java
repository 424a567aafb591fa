package city.innovation.tracker.termination;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.plan.PlanEvent;
import city.innovation.events.plan.TerminationFacts;
import city.innovation.events.plan.TerminationLapsed;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What every command on a termination review has in common: who may, on which version; then record, duties, event. */
@ApplicationScoped
class ReviewDesk {

    static final String RESOURCE = "termination-review";

    private final Reviews reviews;
    private final ReviewAccess access;
    private final ReviewDuties duties;
    private final Changes changes;
    private final Outbox outbox;

    ReviewDesk(Reviews reviews, ReviewAccess access, ReviewDuties duties, Changes changes, Outbox outbox) {
        this.reviews = reviews;
        this.access = access;
        this.duties = duties;
        this.changes = changes;
        this.outbox = outbox;
    }

    /** The review for a command of the table: 404, 401 or 403, then 428 or 412, then 409 for a wrong state. */
    Review take(UUID id, Version expected, ReviewCommand command) {
        access.requireStaff();
        Review review = reviews.lock(id);
        access.require(command, review);
        Version.require(expected, review.version());
        command.next(review.state());
        return review;
    }

    /** Finishes a command of the table. */
    Review finish(
            Review review,
            ReviewCommand command,
            Map<String, Object> before,
            String reason,
            Function<TerminationFacts, PlanEvent> event) {
        duties.move(review, command);
        return save(review, command.wireName(), before, reason, event);
    }

    /** Writes the change, its record and its event. */
    Review save(
            Review review,
            String command,
            Map<String, Object> before,
            String reason,
            Function<TerminationFacts, PlanEvent> event) {
        outbox.append(event.apply(facts(review)), review.nextEvent());
        reviews.persist(review);
        reviews.flush(); // a version made stale meanwhile fails here, not at commit
        Diff diff = before == null ? null : Diff.between(before, review.fields());
        changes.record(RESOURCE, review.id(), review.version(), command, review.ruleVersion(), reason, diff);
        return review;
    }

    /** Keeps that an ending took effect on its day, or tells that it had nothing left to end. */
    void settle(Review review, boolean done, Instant at) {
        Map<String, Object> before = review.fields();
        review.takeEffect(done);
        if (!done) {
            Ruling ruling = review.ruling();
            outbox.append(
                    new TerminationLapsed(facts(review), at, ruling.outcome().name(), ruling.endsOn()),
                    review.nextEvent());
        }
        reviews.flush();
        Diff diff = Diff.between(before, review.fields());
        String command = done ? "take-effect" : "no-effect";
        changes.record(RESOURCE, review.id(), review.version(), command, review.ruleVersion(), null, diff);
    }

    /** What let the work go on is looked at again, or the work has ended. */
    void takeUp(UUID target, String command) {
        reviews.continued(target).forEach(review -> duties.takeUp(review, command));
    }

    private static TerminationFacts facts(Review review) {
        return new TerminationFacts(
                review.id(),
                review.planCode(),
                review.title(),
                review.department(),
                review.targetType().name(),
                review.targetId(),
                review.ground().name(),
                review.proposals(),
                review.proposals().stream()
                        .map(proposal -> new Link("nominatedBy", "proposal", proposal.toString()))
                        .toList(),
                new Concerned(List.of(), List.of(review.department())));
    }
}
