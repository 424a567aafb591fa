package city.innovation.tracker.policy;

/** A policy has no duties of its own; what sessions promised is a duty there. */
enum PolicyDuty {}
