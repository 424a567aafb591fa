package city.innovation.kit.department;

import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the caller's department stands to others today; asked of the database once a request. */
@RequestScoped
public class OwnDepartments {

    private final Acting acting;
    private final DepartmentMap map;
    private final Map<Reach, List<String>> known = new HashMap<>();

    OwnDepartments(Acting acting, DepartmentMap map) {
        this.acting = acting;
        this.map = map;
    }

    private record Reach(String code, boolean withBelow) {}

    /** Whether the caller heads the department, the one that took it over, or one above. */
    public boolean leads(String department) {
        return department != null && isHead() && reach(true).contains(department);
    }

    /** Whether the caller is of the department or of the one that took it over. */
    public boolean servesIn(String department) {
        return department != null && taken().contains(department);
    }

    /** Codes of the caller's department and of what it took over; empty without one, and once it is dissolved. */
    public List<String> taken() {
        return reach(false);
    }

    /** Codes of the departments whose things are the caller's: {@link #taken}, for heads with all that is below. */
    public List<String> all() {
        return reach(isHead());
    }

    /** Whether the caller's token is narrowed to no departments, or to this one or the one that took it over. */
    public boolean admit(String department) {
        return acting.caller().departments().isEmpty() || isGranted(department);
    }

    /** Whether the caller's token is narrowed to this department, or to the one that took it over, among others. */
    public boolean isGranted(String department) {
        return department != null && granted().contains(department);
    }

    /** Codes of the departments that the caller's token is narrowed to and of what these took over. */
    public List<String> granted() {
        return acting.caller().departments().stream()
                .flatMap(code -> reach(code, false).stream())
                .distinct()
                .toList();
    }

    private boolean isHead() {
        return acting.caller().has(Role.DEPARTMENT_MANAGER);
    }

    private List<String> reach(boolean withBelow) {
        String code = acting.caller().department();
        return code == null ? List.of() : reach(code, withBelow);
    }

    private List<String> reach(String code, boolean withBelow) {
        return known.computeIfAbsent(new Reach(code, withBelow), of -> map.reach(of.code(), of.withBelow()));
    }
}
