package city.innovation.tracker.termination;

import city.innovation.kit.time.CityTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was decided about work under review.
 *
 * @param endsOn the first day without it; null for work that goes on
 * @param takesEffectAt when the ending takes effect; null where it did, or where nothing ends
 * @param reviewOn when work that goes on is looked at again
 */
@Embeddable
record Ruling(
        @Enumerated(EnumType.STRING) ReviewState outcome,
        @Column(name = "into_id") UUID into,
        @Column(name = "ends_on") LocalDate endsOn,
        @Column(name = "takes_effect_at") Instant takesEffectAt,
        String conditions,
        @Column(name = "review_on") LocalDate reviewOn,
        @Column(name = "saved_won") Long savedWon,
        @Column(name = "saved_hours") Long savedHours,
        @Column(name = "cost_class") String costClass,
        @Column(name = "decided_at") Instant decidedAt) {

    /** Nothing so far. */
    static final Ruling NONE = new Ruling(null, null, null, null, null, null, null, null, null, null);

    /** An ending of a day to come waits for it. */
    static Ruling ending(ReviewState outcome, ReviewRequests.Decide asked, Instant at, LocalDate today) {
        LocalDate day = asked.endsOn() == null ? today : asked.endsOn();
        return new Ruling(
                outcome,
                asked.into(),
                day,
                day.isAfter(today) ? CityTime.startOf(day) : null,
                asked.conditions(),
                null,
                asked.savedWon(),
                asked.savedHours(),
                asked.costClass(),
                at);
    }

    static Ruling goingOn(ReviewRequests.Decide asked, Instant at) {
        return new Ruling(
                ReviewState.CONTINUED, null, null, null, asked.conditions(), asked.reviewOn(), null, null, null, at);
    }

    /** The same once it took effect. */
    Ruling done() {
        return new Ruling(
                outcome, into, endsOn, null, conditions, reviewOn, savedWon, savedHours, costClass, decidedAt);
    }

    /** The same where nothing was left to end on its day: nothing is freed. */
    Ruling lapsed() {
        return new Ruling(outcome, into, endsOn, null, conditions, reviewOn, null, null, null, decidedAt);
    }
}
