package city.innovation.bench;

/**
 * What a figure must reach.
 *
 * @param limit that must be kept; NaN where there is none
 * @param aim that we want
 * @param unit of both
 * @param reference what the anchor came to on the machine for which the goal was set; NaN where the goal holds on any
 */
record Goal(boolean atLeast, double limit, double aim, String unit, double reference) {

    static Goal atLeast(double limit, double aim, String unit) {
        return new Goal(true, limit, aim, unit, Double.NaN);
    }

    static Goal atMost(double limit, double aim, String unit) {
        return new Goal(false, limit, aim, unit, Double.NaN);
    }

    /** For CPU times, which mean something beside the anchor of the same run alone: machines differ several times over. */
    static Goal atMost(double limit, double aim, String unit, double reference) {
        return new Goal(false, limit, aim, unit, reference);
    }

    /** The figure as it would be where the anchor comes to its reference. */
    double scaled(double figure, double anchor) {
        return Double.isNaN(reference) || Double.isNaN(anchor) ? figure : figure * reference / anchor;
    }

    boolean isScaled() {
        return !Double.isNaN(reference);
    }

    /** For a figure that is shown and asked nothing of. */
    static Goal none(String unit) {
        return new Goal(false, Double.NaN, Double.NaN, unit, Double.NaN);
    }

    boolean isGiven() {
        return !Double.isNaN(limit);
    }

    Verdict judge(double figure) {
        if (!isGiven()) {
            return Verdict.SHOWN;
        }
        if (reaches(figure, aim)) {
            return Verdict.AIM;
        }
        return reaches(figure, limit) ? Verdict.REACHED : Verdict.MISSED;
    }

    private boolean reaches(double figure, double bound) {
        return atLeast ? figure >= bound : figure <= bound;
    }

    /** How far a figure got. */
    enum Verdict {
        AIM,
        REACHED,
        MISSED,
        SHOWN
    }
}
