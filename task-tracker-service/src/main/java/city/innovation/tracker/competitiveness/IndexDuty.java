package city.innovation.tracker.competitiveness;

/** Figures of an index owe nobody anything. */
enum IndexDuty {}
