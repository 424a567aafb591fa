package city.innovation.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens in the demo data, each on its day; told in the order of the days. */
final class DemoYear {

    /** Thirteen months. */
    static final int DAYS = 395;

    /** How often the services get time to warn and to find breaches, in days of the city. */
    private static final int MONTH = 30;

    private final List<Step> steps = new ArrayList<>();

    /** Something that somebody does on a day. */
    @FunctionalInterface
    interface Telling {
        void tell(DemoCalls calls);
    }

    private record Step(int daysAgo, Telling telling) {}

    /** Adds what happens so many days ago; of one day in the order of adding. */
    void on(int daysAgo, Telling telling) {
        if (daysAgo < 0 || daysAgo > DAYS) {
            throw new IllegalArgumentException(daysAgo + " days ago is not within the demo data");
        }
        steps.add(new Step(daysAgo, telling));
    }

    /** Tells all of it, and leaves the clock at today. */
    void tell(DemoClock clock, DemoCalls calls) throws InterruptedException {
        steps.sort(Comparator.comparingInt(Step::daysAgo).reversed());
        int next = 0;
        for (int day = DAYS; day >= 0; day--) {
            boolean happens = next < steps.size() && steps.get(next).daysAgo() == day;
            if (happens || day % MONTH == 0) {
                clock.moveTo(day);
            }
            while (next < steps.size() && steps.get(next).daysAgo() == day) {
                steps.get(next++).telling().tell(calls);
            }
            if (day % MONTH == 0) {
                clock.rest();
            }
        }
    }
}
