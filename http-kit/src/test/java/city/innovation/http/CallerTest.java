package city.innovation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void readsAnOfficialFromTheClaims() throws Exception {
        Caller caller = Caller.of(new ObjectMapper().readTree("""
                {"sub": "u1", "name": "김혁신", "department": "D01", "grade": 7, "azp": "portal",
                 "realm_access": {"roles": ["official", "mentor", "offline_access"]}}"""));

        assertThat(caller.subject()).isEqualTo("u1");
        assertThat(caller.roles()).containsExactlyInAnyOrder(Role.OFFICIAL, Role.MENTOR);
        assertThat(caller.grade()).isEqualTo("7");
        assertThat(caller.client()).isEqualTo("portal");
        assertThat(caller.departments()).isEmpty();
        assertThat(caller.isAnonymous()).isFalse();
    }

    @Test
    void readsTheNarrowingClaimsOfASystem() throws Exception {
        Caller caller = Caller.of(new ObjectMapper().readTree("""
                {"sub": "s1", "client_id": "budget", "scope": "plans:read  members:read", "departments": ["D01", "D02"],
                 "plans": ["2026"], "realm_access": {"roles": ["system"]}}"""));

        assertThat(caller.client()).isEqualTo("budget");
        assertThat(caller.departments()).containsExactlyInAnyOrder("D01", "D02");
        assertThat(caller.plans()).containsExactly("2026");
        assertThat(caller.scopes()).containsExactlyInAnyOrder("plans:read", "members:read");
    }

    @Test
    void anIdentityWithoutATokenKeepsNameAndRoles() {
        Caller caller = Caller.of(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("kim"))
                .addRole("auditor")
                .build());

        assertThat(caller.subject()).isEqualTo("kim");
        assertThat(caller.has(Role.AUDITOR)).isTrue();
    }

    @Test
    void onlyOneBearerHeaderIsTaken() {
        MultiMap none = MultiMap.caseInsensitiveMultiMap();
        assertThat(BearerHeader.tokenOf(none)).isNull();
        assertThat(BearerHeader.tokenOf(headers("bearer  abc "))).isEqualTo("abc");
        assertThatThrownBy(() -> BearerHeader.tokenOf(headers("Basic abc"))).isInstanceOf(TokenRefused.class);
        assertThatThrownBy(() -> BearerHeader.tokenOf(headers("Bearer "))).isInstanceOf(TokenRefused.class);
        assertThatThrownBy(() -> BearerHeader.tokenOf(headers("Bearer a").add("Authorization", "Bearer b")))
                .isInstanceOf(TokenRefused.class);
    }

    private static MultiMap headers(String authorization) {
        return MultiMap.caseInsensitiveMultiMap().add("Authorization", authorization);
    }
}
