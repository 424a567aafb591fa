package city.innovation.tracker.plan;

import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * For when figures are asked: for the end of a past day, or for now.
 *
 * @param at the instant; null for now
 * @param on the day for whose end the dates are looked at, Asia/Seoul
 */
record Moment(Instant at, LocalDate on) {

    /** Of a query parameter; a day to come is refused (400). */
    static Moment of(LocalDate asOf, Instant now) {
        LocalDate today = CityTime.dateOf(now);
        if (asOf == null || asOf.equals(today)) {
            return new Moment(null, today);
        }
        if (asOf.isAfter(today)) {
            throw Refusal.ofQuery("asOf", "node.future");
        }
        return new Moment(CityTime.startOf(asOf.plusDays(1)).minusNanos(1_000), asOf);
    }
}
