package city.innovation.tracker.termination;

import city.innovation.events.plan.TerminationDecided;
import city.innovation.events.plan.TerminationHeard;
import city.innovation.events.plan.TerminationHearingOpened;
import city.innovation.events.plan.TerminationWithdrawn;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.plan.NodeEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leads termination reviews on, and ends the work as decided. */
@ApplicationScoped
class ReviewService {

    private final ReviewDesk desk;
    private final ReviewDuties duties;
    private final Reviews reviews;
    private final Targets targets;
    private final TerminationRules rules;

    ReviewService(ReviewDesk desk, ReviewDuties duties, Reviews reviews, Targets targets, TerminationRules rules) {
        this.desk = desk;
        this.duties = duties;
        this.reviews = reviews;
        this.targets = targets;
        this.rules = rules;
    }

    @Transactional
    Review openHearing(UUID id, Version expected) {
        Review review = desk.take(id, expected, ReviewCommand.OPEN_HEARING);
        Map<String, Object> before = review.fields();
        Instant now = rules.now();
        review.move(ReviewCommand.OPEN_HEARING, null);
        return desk.finish(
                review, ReviewCommand.OPEN_HEARING, before, null, facts -> new TerminationHearingOpened(facts, now));
    }

    @Transactional
    Review answer(UUID id, Version expected, String answer) {
        Review review = desk.take(id, expected, ReviewCommand.ANSWER);
        return hear(review, ReviewCommand.ANSWER, answer);
    }

    /** Goes on without an answer; 409 while the department still has time. */
    @Transactional
    Review proceed(UUID id, Version expected) {
        Review review = desk.take(id, expected, ReviewCommand.PROCEED);
        if (duties.isStillHeard(review)) {
            throw new Refusal(ProblemType.CONFLICT).detailed("termination.hearing.open");
        }
        return hear(review, ReviewCommand.PROCEED, null);
    }

    private Review hear(Review review, ReviewCommand command, String answer) {
        Map<String, Object> before = review.fields();
        Instant now = rules.now();
        review.hear(command, answer, now);
        return desk.finish(review, command, before, null, facts -> new TerminationHeard(facts, now, answer != null));
    }

    @Transactional
    Review withdraw(UUID id, Version expected, String reason) {
        Review review = desk.take(id, expected, ReviewCommand.WITHDRAW);
        Map<String, Object> before = review.fields();
        Instant now = rules.now();
        review.move(ReviewCommand.WITHDRAW, reason);
        return desk.finish(
                review, ReviewCommand.WITHDRAW, before, reason, facts -> new TerminationWithdrawn(facts, now));
    }

    /** What asked whether some work shall end has nothing left to ask; the one that ended it is decided already. */
    void ended(@Observes NodeEnded ended) {
        desk.takeUp(ended.nodeId(), ended.command());
        reviews.open(ended.nodeId()).ifPresent(review -> giveUp(review, ended.command()));
    }

    private void giveUp(Review review, String reason) {
        String command = ReviewCommand.WITHDRAW.wireName();
        Map<String, Object> before = review.fields();
        Instant now = rules.now();
        review.giveUp(reason);
        duties.closeAll(review, command);
        desk.save(review, command, before, reason, facts -> new TerminationWithdrawn(facts, now));
    }

    /** Decides whether the work ends; what it frees is what it takes, unless other figures are given. */
    @Transactional
    Review decide(UUID id, Version expected, ReviewCommand command, ReviewRequests.Decide request) {
        Review review = desk.take(id, expected, command);
        requireFitting(command, request);
        boolean ends = command != ReviewCommand.CONTINUE;
        ReviewRequests.Decide decision = ends ? withSavings(review, request) : request;
        Map<String, Object> before = review.fields();
        Instant now = rules.now();
        review.decide(command, decision, now, rules.today());
        Ruling ruling = review.ruling();
        if (ends) {
            targets.requireLive(review);
        }
        if (ends && ruling.takesEffectAt() == null) {
            targets.end(review);
        }
        return desk.finish(
                review,
                command,
                before,
                request.reason(),
                facts -> new TerminationDecided(
                        facts,
                        now,
                        review.state().name(),
                        ruling.into(),
                        ruling.endsOn(),
                        ruling.savedWon(),
                        ruling.costClass(),
                        ruling.savedHours()));
    }

    private ReviewRequests.Decide withSavings(Review review, ReviewRequests.Decide request) {
        Target target = targets.require(review.targetType(), review.targetId());
        return request.saving(
                request.savedWon() == null ? target.budgetWon() : request.savedWon(),
                request.savedHours() == null ? target.yearlyHours() : request.savedHours());
    }

    private void requireFitting(ReviewCommand command, ReviewRequests.Decide request) {
        if ((command == ReviewCommand.CONSOLIDATE) != (request.into() != null)) {
            throw Refusal.of(List.of(Flaw.ofBody("/into", "termination.into")));
        }
        if (command == ReviewCommand.CONTINUE && (request.conditions() == null || request.reviewOn() == null)) {
            throw Refusal.of(List.of(Flaw.ofBody("/conditions", "termination.conditions")));
        }
        requireAhead("/endsOn", request.endsOn());
        requireAhead("/reviewOn", request.reviewOn());
    }

    private void requireAhead(String field, LocalDate day) {
        if (day != null && day.isBefore(rules.today())) {
            throw Refusal.of(List.of(Flaw.ofBody(field, "termination.day.past")));
        }
    }

    /** Ends work whose day has come, unless it or what it becomes part of has ended otherwise; within a transaction. */
    void takeEffect(UUID id) {
        Review review = reviews.lock(id);
        boolean done = targets.isLive(review.targetType(), review.targetId())
                && targets.isLive(review.targetType(), review.ruling().into());
        if (done) {
            targets.end(review);
        }
        desk.settle(review, done, rules.now());
    }

    @Transactional
    Review require(UUID id) {
        return reviews.require(id);
    }
}
