package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api.Received;
import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.TestStack;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a form's schema asks for is what the service takes. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class KindSchemaTest {

    private static final String SCHEMA = PROPOSALS + "/kinds/{kind}/schema";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Inject
    ObjectMapper json;

    private String call;
    private String voice;

    @BeforeEach
    void somethingToAnswerAndToComeOf() {
        String path = "/api/v1/open-calls";
        Received draft = Received.of(MANAGER.json(Map.of(
                        "title", "공모",
                        "topic", "골목",
                        "closesAt", "2099-01-01T00:00:00Z",
                        "criteria", List.of(Map.of("name", "효과", "weightPercent", 100)),
                        "rewards", List.of(Map.of("name", "상", "places", 1, "amountWon", 1))))
                .post(path));
        call = VoiceApi.does(MANAGER, path, draft, "open", null).id();
        voice = VoiceApi.says(OFFICIAL, "제안이 될 목소리").id();
    }

    @Test
    void aFormLearnsWhatAKindAsksForAndItsLabels() {
        ANYBODY.get(SCHEMA, "IDEA")
                .then()
                .statusCode(200)
                .body("required", contains("kind", "title", "problem"))
                .body("properties.callId", nullValue());
        ANYBODY.get(SCHEMA, "CALL").then().body("required", hasItem("callId"));
        ANYBODY.get(SCHEMA, "RECOMMENDED").then().body("required", hasItem("district"));
        ANYBODY.get(SCHEMA, "BUDGET_WASTE").then().body("properties.contributors", nullValue());
        ANYBODY.get(SCHEMA, "TERMINATION")
                .then()
                .body("required", hasItem("details"))
                .body("properties.details.required", contains("ground"))
                .body("properties.details.properties.workItemId.format", equalTo("uuid"))
                .body("properties.details.properties.ground.enum", hasItem("LOW_EFFECTIVENESS"));
        ANYBODY.get(SCHEMA, "NONSENSE").then().statusCode(404);
        ANYBODY.get(SCHEMA + "?on=x", "IDEA").then().statusCode(400);
    }

    @Test
    void everyFieldHasALabel() {
        List<String> labels = ANYBODY.get("/api/v1/code-lists/proposal-fields").path("codes.code");
        for (String kind : kinds()) {
            JsonNode properties = schema(kind).path("properties");
            assertThat(properties.findValuesAsText("x-label"))
                    .as(kind)
                    .hasSizeGreaterThan(properties.size() - 2)
                    .allSatisfy(label -> assertThat(labels).contains(label.substring("proposal-fields.".length())));
        }
    }

    @Test
    void whatFollowsTheSchemaOfAnyKindIsTaken() {
        for (String kind : kinds()) {
            JsonNode schema = schema(kind);
            assertThat(post(body(schema)).asString()).as(kind).contains("\"state\":\"DRAFT\"");
            assertThat(post(least(schema)).asString()).as(kind).contains("\"state\":\"DRAFT\"");
        }
    }

    /** The kind itself says which schema holds, so that there is none without it. */
    @Test
    void whatTheSchemaAsksForCannotBeLeftOut() {
        for (String kind : kinds()) {
            JsonNode schema = schema(kind);
            for (String name : names(schema.path("required"))) {
                if (!name.equals("kind") && !name.equals("details")) {
                    refused(least(schema).without(name), "/" + name);
                }
            }
            for (String name : names(schema.at("/properties/details/required"))) {
                ObjectNode body = least(schema);
                body.withObjectProperty("details").remove(name);
                refused(body, "/details/" + name);
                refused(least(schema).without("details"), "/details/" + name);
            }
        }
    }

    @Test
    void whatTheSchemaDoesNotAdmitIsRefused() {
        for (String kind : kinds()) {
            JsonNode schema = schema(kind);
            schema.path("properties").properties().forEach(property -> {
                int longest = property.getValue().path("maxLength").asInt();
                if (longest > 0) {
                    refused(least(schema).put(property.getKey(), "가".repeat(longest + 1)), "/" + property.getKey());
                }
            });
            schema.at("/properties/details/properties").properties().forEach(detail -> {
                for (JsonNode wrong : wrong(detail.getValue())) {
                    ObjectNode body = least(schema);
                    body.withObjectProperty("details").set(detail.getKey(), wrong);
                    refused(body, "/details/" + detail.getKey());
                }
            });
        }
    }

    /** What the detail's schema refuses. */
    private static List<JsonNode> wrong(JsonNode schema) {
        return schema.path("type").asText().equals("integer")
                ? List.of(
                        NODES.textNode("lots"),
                        NODES.textNode("5000000"),
                        NODES.numberNode(schema.path("minimum").asLong() - 1),
                        NODES.numberNode(schema.path("maximum").asLong() + 1),
                        NODES.numberNode(1.5),
                        NODES.booleanNode(true))
                : List.of(
                        NODES.numberNode(5),
                        NODES.textNode(""),
                        NODES.arrayNode(),
                        NODES.textNode("가".repeat(schema.path("maxLength").asInt(2_000) + 1)));
    }

    private static void refused(ObjectNode body, String field) {
        post(body).then().statusCode(400).body("violations.field", hasItem(field));
    }

    private static Response post(ObjectNode body) {
        return OFFICIAL.json(body.toString()).post(PROPOSALS);
    }

    private static List<String> kinds() {
        return ANYBODY.get("/api/v1/code-lists/proposal-kinds").path("codes.code");
    }

    private JsonNode schema(String kind) {
        try {
            return json.readTree(ANYBODY.get(SCHEMA, kind).asString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    /** As little as the schema asks for. */
    private ObjectNode least(JsonNode schema) {
        ObjectNode least = body(schema);
        least.retain(names(schema.path("required")));
        if (least.path("details") instanceof ObjectNode details) {
            details.retain(names(schema.at("/properties/details/required")));
        }
        return least;
    }

    /** As full as the schema allows. */
    private ObjectNode body(JsonNode schema) {
        ObjectNode body = NODES.objectNode();
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            JsonNode value = switch (name) {
                case "callId" -> NODES.textNode(call);
                case "origins" ->
                    NODES.arrayNode()
                            .add(NODES.objectNode().put("type", "voice").put("id", voice));
                case "contributors" ->
                    NODES.arrayNode()
                            .add(NODES.objectNode()
                                    .put("subject", "E10021")
                                    .put("shareBp", 10_000)
                                    .put("lead", true));
                default -> value(property.getValue());
            };
            body.set(name, value);
        });
        return body;
    }

    private JsonNode value(JsonNode schema) {
        if (schema.has("const")) {
            return schema.path("const");
        }
        if (schema.has("enum")) {
            return schema.at("/enum/0");
        }
        return switch (schema.path("type").asText()) {
            case "object" -> body(schema);
            case "array" -> {
                ArrayNode all = NODES.arrayNode();
                for (int i = 0; i < schema.path("maxItems").asInt(); i++) {
                    all.add(value(schema.path("items")));
                }
                yield all;
            }
            case "boolean" -> NODES.booleanNode(true);
            case "integer" -> NODES.numberNode(schema.path("maximum").asLong());
            default ->
                NODES.textNode(
                        schema.has("format")
                                ? UUID.randomUUID().toString()
                                : "가".repeat(schema.path("maxLength").asInt()));
        };
    }
}
