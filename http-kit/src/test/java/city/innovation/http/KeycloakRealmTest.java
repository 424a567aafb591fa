package city.innovation.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm file that is shipped for Keycloak says what {@link Caller} reads, no less. */
class KeycloakRealmTest {

    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("../docs/keycloak/innovation-realm.json").toFile());
    }

    @Test
    void itKnowsEveryRoleAndNoOther() {
        assertThat(texts(realm.at("/roles/realm"), "/name"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::wireName).toList());
        assertThat(texts(realm.at("/roles/realm"), "/description")).doesNotContain("");
    }

    @Test
    void everyTokenCarriesWhatACallerIsReadFrom() {
        JsonNode mappers = scope("innovation").path("protocolMappers");
        assertThat(texts(mappers, "/config/claim.name")).contains("realm_access.roles", "sub", "department", "grade");
        assertThat(texts(mappers, "/protocolMapper")).contains("oidc-full-name-mapper");
        assertThat(texts(mappers, "/config/included.custom.audience")).contains("innovation-api");
        assertThat(mappers)
                .allSatisfy(mapper -> assertThat(
                                mapper.at("/config/access.token.claim").asText())
                        .isEqualTo("true"));
        assertThat(realm.path("clients"))
                .allSatisfy(client -> assertThat(client.path("defaultClientScopes"))
                        .extracting(JsonNode::asText)
                        .contains("innovation"));
    }

    @Test
    void anotherSystemIsNarrowedAndAsksForItsScopes() {
        JsonNode system = client("hr-system");
        assertThat(texts(system.path("protocolMappers"), "/config/claim.name")).containsExactly("departments");
        assertThat(system.path("optionalClientScopes"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("members:read", "proposals:read")
                .allSatisfy(
                        name -> assertThat(scope(name).path("name").asText()).isEqualTo(name));
        assertThat(realm.at("/users/0/realmRoles/0").asText()).isEqualTo(Role.SYSTEM.wireName());
    }

    /** What decides on rights is the administrators' to set; a page's client keeps no secret. */
    @Test
    void nobodyChangesTheirOwnDepartment() throws IOException {
        String profile = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();
        JsonNode attributes = new ObjectMapper().readTree(profile).path("attributes");
        assertThat(attributes)
                .filteredOn(attribute -> List.of("username", "department", "grade")
                        .contains(attribute.path("name").asText()))
                .hasSize(3)
                .allSatisfy(attribute -> assertThat(attribute.at("/permissions/edit"))
                        .extracting(JsonNode::asText)
                        .containsExactly("admin"));
        JsonNode web = client("innovation-web");
        assertThat(web.path("publicClient").asBoolean()).isTrue();
        assertThat(web.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
    }

    private static JsonNode scope(String name) {
        return named(realm.path("clientScopes"), "name", name);
    }

    private static JsonNode client(String id) {
        return named(realm.path("clients"), "clientId", id);
    }

    private static JsonNode named(JsonNode array, String field, String name) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(node -> node.path(field).asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array, String pointer) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.at(pointer))
                .filter(node -> !node.isMissingNode())
                .map(JsonNode::asText)
                .toList();
    }
}
