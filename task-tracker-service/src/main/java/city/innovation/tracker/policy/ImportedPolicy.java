package city.innovation.tracker.policy;

import java.time.LocalDate;

/**
 * A policy of a file.
 *
 * @param externalId its id where it comes from, which makes a repeat harmless
 * @param formulatedOn when it was formulated; null for one in preparation
 */
record ImportedPolicy(String externalId, PolicyContent content, LocalDate formulatedOn) {}
