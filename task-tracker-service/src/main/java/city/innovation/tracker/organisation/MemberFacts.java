package city.innovation.tracker.organisation;

/**
 * What holds of a member for a time.
 *
 * @param name null once it was erased
 * @param department code of the department, or null
 * @param active whether in service
 */
record MemberFacts(String name, String department, String grade, String position, boolean active) {}
