package city.innovation.tracker.organisation;

/**
 * What holds of a department for a time.
 *
 * @param parent code of the department above it, or null
 */
record DepartmentFacts(String name, DepartmentKind kind, String parent) {}
