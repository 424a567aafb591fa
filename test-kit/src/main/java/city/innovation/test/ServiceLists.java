package city.innovation.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All lists of a service that have pages: they can be limited and counted, and those at a known path are. */
public abstract class ServiceLists {

    private final String service;
    private final TokenBuilder everybody;

    /**
     * Checks the lists of a service.
     *
     * @param service its name in paths
     * @param everybody a caller who may see each of its lists
     */
    protected ServiceLists(String service, TokenBuilder everybody) {
        this.service = service;
        this.everybody = everybody;
    }

    @Test
    protected void everyListCanBeLimitedAndCounted() throws IOException {
        JsonNode document = ServiceDocument.document();
        assertThat(lists()).isNotEmpty().allSatisfy((where, list) -> {
            assertThat(list.path("parameters").findValuesAsText("name"))
                    .as(where)
                    .contains("limit", "includeTotal");
            JsonNode page = list.at("/responses/200/content/application~1json/schema");
            assertThat(ServiceDocument.resolved(document, page)
                            .at("/properties/total/type")
                            .asText())
                    .as(where)
                    .isEqualTo("integer");
        });
    }

    @Test
    protected void everyListIsCountedWhenAskedAlone() throws IOException {
        String token = everybody.sign();
        List<String> paths = lists().keySet().stream()
                .map(where ->
                        where.replaceFirst("^get ", "").replace("/services/{name}/", "/services/" + service + "/"))
                .filter(path -> !path.contains("{"))
                .toList();
        assertThat(paths).isNotEmpty().allSatisfy(path -> {
            Response counted = get(token, path + "?includeTotal=true&limit=1");
            assertThat(counted.statusCode()).as(path).isEqualTo(200);
            assertThat(counted.<Number>path("total").longValue())
                    .as(path)
                    .isGreaterThanOrEqualTo(counted.<List<?>>path("items").size());
            assertThat(get(token, path + "?limit=1").<Number>path("total"))
                    .as(path)
                    .isNull();
        });
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    private static Map<String, JsonNode> lists() throws IOException {
        Map<String, JsonNode> lists = ServiceDocument.operations();
        lists.values()
                .removeIf(operation ->
                        !operation.path("parameters").findValuesAsText("name").contains("cursor"));
        return lists;
    }
}
