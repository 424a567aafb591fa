package city.innovation.tracker.termination;

import java.util.UUID;

/**
 * The work under review as it stands.
 *
 * @param planCode code of the plan that it stands in, or null
 * @param yearlyHours working hours that it takes in a year, or null where nobody knows
 * @param budgetWon what it costs in a year, in won, or null where nobody knows
 */
record Target(
        TargetType type, UUID id, String title, String department, String planCode, Long yearlyHours, Long budgetWon) {}
