package city.innovation.proposal.matrix;

import city.innovation.http.Role;
import city.innovation.proposal.Api;
import city.innovation.test.Tokens;
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
    private static final String ELSEWHERE = "ELSEWHERE";

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
        add(all, "colleague", Role.OFFICIAL, DEPARTMENT);
        add(all, "assigned", Role.MENTOR, ELSEWHERE);
        add(all, "invited", Role.CITIZEN, null);
        add(all, "granted", Role.SYSTEM, DEPARTMENT);
        return all;
    }

    private static void add(Map<String, Api> all, String column, Role role, String department) {
        var token = Tokens.token(role.wireName()).subject(subject(column));
        if (role == Role.SYSTEM) {
            token.departments(department);
        } else if (role != Role.CITIZEN) {
            token.department(department);
        }
        all.put(column, Api.as(token));
    }
}
