package city.innovation.bench;

/**
 * What a figure must reach.
 *
 * @param limit that must be kept; NaN where there is none
 * @param aim that we want
 * @param unit of both
 */
record Goal(boolean atLeast, double limit, double aim, String unit) {

    static Goal atLeast(double limit, double aim, String unit) {
        return new Goal(true, limit, aim, unit);
    }

    static Goal atMost(double limit, double aim, String unit) {
        return new Goal(false, limit, aim, unit);
    }

    /** For a figure that is shown and asked nothing of. */
    static Goal none(String unit) {
        return new Goal(false, Double.NaN, Double.NaN, unit);
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
