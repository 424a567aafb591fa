package city.innovation.bench;

import java.util.Map;

/**
 * A line of the table.
 *
 * @param what was measured
 * @param figure in the goal's unit
 * @param ratio of our figure to the anchor's; NaN where there is no anchor
 * @param anchor or null
 * @param cost CPU in µs for each request or event, by process; empty where it says nothing
 * @param rows proposals in the database at that time
 * @param note what else is worth knowing
 */
record Finding(
        String what,
        Goal goal,
        double figure,
        double ratio,
        Anchor anchor,
        Map<String, Double> cost,
        long rows,
        String note) {

    Finding {
        cost = Cost.ordered(cost);
    }

    Goal.Verdict verdict() {
        return goal.judge(scaled());
    }

    /** The figure as the goal counts it: on a machine where the anchor comes to the goal's reference. */
    double scaled() {
        return goal.scaled(figure, anchor == null ? Double.NaN : anchor.spread().median());
    }
}
