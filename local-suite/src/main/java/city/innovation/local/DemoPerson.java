package city.innovation.local;

import java.util.Map;

/** Somebody of the demo data; nobody real. */
record DemoPerson(String role, String subject, String name, String department) {

    static final DemoPerson MANAGER = new DemoPerson("innovation-manager", "20050101", "강혁신", "D-PLANNING");

    static DemoPerson official(String subject, String name, String department) {
        return new DemoPerson("official", subject, name, department);
    }

    static DemoPerson citizen(String subject, String name) {
        return new DemoPerson("citizen", subject, name, "");
    }

    /** Who decides for a department. */
    static DemoPerson headOf(String department) {
        return new DemoPerson("department-manager", "HEAD-" + department, "부서장", department);
    }

    /** What the token issuer asks for. */
    Map<String, String> form() {
        return Map.of("role", role, "subject", subject, "name", name, "department", department);
    }
}
