package city.innovation.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who calls, as the verified token says it; read once per token and kept with the cached identity.
 *
 * @param subject the token's {@code sub}; empty for an anonymous caller, never null
 * @param roles the roles known to the suite of {@code realm_access.roles}
 * @param department code of the caller's department, or null
 * @param grade grade that the official holds, or null
 * @param name the person's name, or null; personal data, so it goes into no log and no event
 * @param client the program that got the token ({@code azp}, else {@code client_id}), or null
 * @param departments departments that a system's token is narrowed to; empty means not narrowed
 * @param plans plans that a system's token is narrowed to; empty means not narrowed
 * @param scopes what the client was granted, for example {@code members:read}
 * @param deputy subject id of who in fact calls, in the place of the one whom all else describes; null when that is one
 */
public record Caller(
        String subject,
        Set<Role> roles,
        String department,
        String grade,
        String name,
        String client,
        Set<String> departments,
        Set<String> plans,
        Set<String> scopes,
        String deputy) {

    static final String ATTRIBUTE = "city.innovation.caller";

    private static final Caller ANONYMOUS =
            new Caller("", Set.of(), null, null, null, null, Set.of(), Set.of(), Set.of(), null);

    public Caller {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
        plans = Set.copyOf(plans);
        scopes = Set.copyOf(scopes);
    }

    /** Nobody in particular: a request without a token. */
    public static Caller anonymous() {
        return ANONYMOUS;
    }

    /** The caller of a request; an identity that came from no token of ours keeps its name and its known roles. */
    public static Caller of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return ANONYMOUS;
        }
        Caller known = identity.getAttribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        String subject = identity.getPrincipal().getName();
        return new Caller(
                subject, rolesOf(identity.getRoles()), null, null, null, null, Set.of(), Set.of(), Set.of(), null);
    }

    /** The caller that the claims of a verified token describe. */
    static Caller of(JsonNode claims) {
        return new Caller(
                claims.path("sub").asText(""),
                rolesOf(texts(claims.path("realm_access").path("roles"))),
                text(claims, "department"),
                text(claims, "grade"),
                text(claims, "name"),
                claims.hasNonNull("azp") ? text(claims, "azp") : text(claims, "client_id"),
                texts(claims.path("departments")),
                texts(claims.path("plans")),
                scopesOf(claims.path("scope").asText("")),
                null);
    }

    /** The one of these rights, when this caller acts in that one's place. */
    public Caller inPlaceOf(String absent, Set<Role> rights, String ofDepartment, String ofGrade) {
        return new Caller(absent, rights, ofDepartment, ofGrade, null, client, departments, plans, scopes, subject);
    }

    /** Everybody who must not be involved where somebody uninvolved is wanted: the subject, and the deputy if one acts. */
    public Set<String> people() {
        return deputy == null ? Set.of(subject) : Set.of(subject, deputy);
    }

    public boolean isAnonymous() {
        return subject.isEmpty();
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    private static Set<Role> rolesOf(Set<String> wireNames) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        wireNames.forEach(wireName -> Role.of(wireName).ifPresent(roles::add));
        return roles;
    }

    private static Set<String> scopesOf(String spaceSeparated) {
        return spaceSeparated.isBlank()
                ? Set.of()
                : new LinkedHashSet<>(List.of(spaceSeparated.strip().split(" +")));
    }

    private static String text(JsonNode claims, String name) {
        return claims.hasNonNull(name) ? claims.get(name).asText() : null;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new LinkedHashSet<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
