package city.innovation.proposal;

import java.util.Arrays;

/** What kind of money is saved; each is paid differently (Local Finance Act Decree, article 51). */
enum CostClass {
    /** Posts that are cut. */
    POSTS,
    /** Running cost. */
    RUNNING,
    /** Cost of a project. */
    PROJECT,
    /** Revenue that is raised. */
    REVENUE;

    /** The class of that code; another one for a code that is none, which the tracker may add before we know it. */
    static CostClass of(String code, CostClass otherwise) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElse(otherwise);
    }
}
