package city.innovation.kit.duty;

/**
 * Who must act: a person, a department (its managers), a role, or a role within a department.
 *
 * @param subject a person's subject id, or null
 * @param department a department's code, or null
 * @param role a role's wire name, or null
 */
public record Responsible(String subject, String department, String role) {

    public Responsible {
        if (subject == null && department == null && role == null) {
            throw new IllegalArgumentException("Somebody must be responsible");
        }
    }

    public static Responsible subject(String subject) {
        return new Responsible(subject, null, null);
    }

    public static Responsible department(String department) {
        return new Responsible(null, department, null);
    }

    public static Responsible role(String role) {
        return new Responsible(null, null, role);
    }

    public static Responsible roleIn(String department, String role) {
        return new Responsible(null, department, role);
    }
}
