package city.innovation.test;

import static city.innovation.test.Patience.await;
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

    /** How far a list is gone through. */
    private static final int MOST_PAGES = 20;

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
        String citizen = Tokens.token("citizen").subject("C-lists").sign();
        List<String> paths = lists().keySet().stream()
                .map(where ->
                        where.replaceFirst("^get ", "").replace("/services/{name}/", "/services/" + service + "/"))
                .filter(path -> !path.contains("{"))
                .toList();
        assertThat(paths).isNotEmpty().allSatisfy(path -> {
            assertThat(get(token, path + "?includeTotal=true").statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(get(token, path + "?limit=1").<Number>path("total"))
                    .as(path)
                    .isNull();
            await(path).untilAsserted(() -> assertCounted(token, path));
            await(path).untilAsserted(() -> assertCounted(citizen, path));
        });
    }

    /** Who may read the list at all counts what paging through it shows, on whichever page it is asked. */
    private static void assertCounted(String token, String path) {
        Response page = get(token, path + "?includeTotal=true&limit=200");
        if (page.statusCode() != 200) {
            return;
        }
        long total = page.<Number>path("total").longValue();
        long seen = items(page);
        for (int pages = 1; pages < MOST_PAGES && page.path("nextCursor") != null; pages++) {
            page = get(token, path + "?includeTotal=true&limit=200&cursor=" + page.path("nextCursor"));
            assertThat(page.<Number>path("total").longValue()).isEqualTo(total);
            seen += items(page);
        }
        if (page.path("nextCursor") == null) {
            assertThat(total).isEqualTo(seen);
        } else {
            assertThat(total).isGreaterThan(seen);
        }
    }

    private static long items(Response page) {
        return page.<List<?>>path("items").size();
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
