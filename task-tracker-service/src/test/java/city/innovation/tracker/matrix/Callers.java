package city.innovation.tracker.matrix;

import city.innovation.http.Role;
import city.innovation.test.TokenBuilder;
import city.innovation.test.Tokens;
import city.innovation.tracker.Api;
import io.restassured.specification.RequestSpecification;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Those who call, by the names of the matrix's columns. */
final class Callers {

    static final String DEPARTMENT = "MATRIX";
    static final String ABOVE = "MATRIX-ABOVE";
    static final String ELSEWHERE = "ELSEWHERE";
    static final String AUDIT = "AUDIT";

    /** The columns of the roles, in the order of {@link Role}. */
    private static final List<String> ROLES = List.of(
            "citizen",
            "official",
            "dep-man",
            "mentor",
            "evaluator",
            "inn-man",
            "tf-member",
            "council",
            "ombudsman",
            "executive",
            "rew-off",
            "rew-appr",
            "auditor",
            "operator",
            "system");

    static final Map<String, Api> ALL = all();

    static final Api OWN = ALL.get("own");
    static final Api HEAD = ALL.get("head");
    static final Api COLLEAGUE = ALL.get("colleague");
    static final Api MANAGER = ALL.get("inn-man");
    static final Api TF = ALL.get("tf-member");

    private Callers() {}

    static String subject(String column) {
        return "M-" + column;
    }

    /** Their calls, by the names of the columns. */
    static Map<String, Supplier<RequestSpecification>> calls() {
        Map<String, Supplier<RequestSpecification>> calls = new LinkedHashMap<>();
        ALL.forEach((column, caller) -> calls.put(column, caller::call));
        return calls;
    }

    private static Map<String, Api> all() {
        Map<String, Api> all = new LinkedHashMap<>();
        all.put("anonymous", Api.ANYBODY);
        Iterator<String> columns = ROLES.iterator();
        for (Role role : Role.values()) {
            add(all, columns.next(), role, ELSEWHERE);
        }
        add(all, "own", Role.CITIZEN, null);
        add(all, "head", Role.DEPARTMENT_MANAGER, DEPARTMENT);
        add(all, "above", Role.DEPARTMENT_MANAGER, ABOVE);
        add(all, "audit", Role.DEPARTMENT_MANAGER, AUDIT);
        add(all, "colleague", Role.OFFICIAL, DEPARTMENT);
        add(all, "assigned", Role.OFFICIAL, ELSEWHERE);
        add(all, "granted", Role.SYSTEM, DEPARTMENT);
        return all;
    }

    private static void add(Map<String, Api> all, String column, Role role, String department) {
        TokenBuilder token = Tokens.token(role.wireName()).subject(subject(column));
        if (role == Role.SYSTEM) {
            token.departments(department);
        } else if (role != Role.CITIZEN) {
            token.department(department);
        }
        all.put(column, Api.as(token));
    }
}
