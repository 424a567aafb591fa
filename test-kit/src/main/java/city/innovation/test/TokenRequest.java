package city.innovation.test;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The form that asks the local issuer for a token. */
record TokenRequest(Map<String, List<String>> fields) {

    /** The names by which the suite's roles stand in tokens. */
    static final Set<String> ROLES = new TreeSet<>(List.of(
            "citizen",
            "official",
            "department-manager",
            "mentor",
            "evaluator",
            "innovation-manager",
            "tf-member",
            "council-member",
            "ombudsman",
            "executive",
            "reward-officer",
            "reward-approver",
            "auditor",
            "operator",
            "system"));

    private static final Set<String> FIELDS = new TreeSet<>(
            List.of("role", "subject", "department", "grade", "name", "departments", "plans", "client", "grant_type"));
    private static final int LOWEST_GRADE = 9;

    /** Reads a form; lists may be repeated fields or separated by commas. */
    static TokenRequest of(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            if (pair.isBlank()) {
                continue;
            }
            String[] parts = pair.split("=", 2);
            String name = decoded(parts[0]);
            if (!FIELDS.contains(name)) {
                throw new BadTokenRequest("Unknown field " + name + "; known are " + String.join(", ", FIELDS));
            }
            fields.computeIfAbsent(name, unknown -> new ArrayList<>()).add(parts.length == 1 ? "" : decoded(parts[1]));
        }
        return new TokenRequest(fields);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadTokenRequest("Not form encoded: " + text);
        }
    }

    /** The token asked for. */
    TokenBuilder token(SigningKey key, String issuer) {
        String[] roles = roles();
        TokenBuilder token = Tokens.token(key, issuer, roles);
        text("subject").ifPresent(token::subject);
        text("name").ifPresent(token::name);
        text("department").ifPresent(token::department);
        text("client").ifPresent(token::client);
        text("grade").map(TokenRequest::grade).ifPresent(token::grade);
        if (fields.containsKey("departments")) {
            token.departments(list("departments"));
        }
        if (fields.containsKey("plans")) {
            token.plans(list("plans"));
        }
        return token;
    }

    private String[] roles() {
        String[] roles = list("role");
        if (roles.length == 0) {
            throw new BadTokenRequest("role is missing; known are " + String.join(", ", ROLES));
        }
        for (String role : roles) {
            if (!ROLES.contains(role)) {
                throw new BadTokenRequest("Unknown role " + role + "; known are " + String.join(", ", ROLES));
            }
        }
        return roles;
    }

    private static int grade(String text) {
        if (!text.matches("[1-" + LOWEST_GRADE + "]")) {
            throw new BadTokenRequest("grade is a number from 1 to " + LOWEST_GRADE + ", not " + text);
        }
        return Integer.parseInt(text);
    }

    private Optional<String> text(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new BadTokenRequest(name + " is given more than once");
        }
        return values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    private String[] list(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toArray(String[]::new);
    }
}
