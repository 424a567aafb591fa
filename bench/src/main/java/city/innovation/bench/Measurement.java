package city.innovation.bench;

import java.util.List;

/** Measures one thing beside its anchor. */
@FunctionalInterface
interface Measurement {

    List<Finding> measure(Ground ground);
}
