package city.innovation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The day by which it is to be carried out.
 *
 * @param on the day promised now, Asia/Seoul
 * @param department code of the department that carries it out
 * @param startsProject whether a project is started for it
 * @param history every day that was promised, first to last
 */
record Promise(LocalDate on, String department, boolean startsProject, List<Given> history) {

    /**
     * A day that was promised.
     *
     * @param reasonCode why the one before could not be kept; null for a decision's
     * @param reason the same in words
     */
    record Given(LocalDate on, Instant at, String reasonCode, String reason) {}

    Promise {
        history = List.copyOf(history);
    }

    /** The promise of a decision, after those that were given before it was put off. */
    static Promise decided(Promise before, LocalDate on, String department, boolean startsProject, Instant at) {
        Stream<Given> earlier = before == null ? Stream.empty() : before.history.stream();
        return new Promise(
                on,
                department,
                startsProject,
                Stream.concat(earlier, Stream.of(new Given(on, at, null, null))).toList());
    }

    /** Kept by the one that takes a department's place, if that one gave it. */
    Promise handedOver(String from, String to) {
        return department.equals(from) ? new Promise(on, to, startsProject, history) : this;
    }

    /** Another day in its place. */
    Promise slipped(Given to) {
        return new Promise(
                to.on(),
                department,
                startsProject,
                Stream.concat(history.stream(), Stream.of(to)).toList());
    }
}
