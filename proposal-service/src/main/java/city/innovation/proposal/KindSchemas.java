package city.innovation.proposal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** What a form for a kind of proposal asks, as a JSON Schema (2020-12) of the body of {@code POST /proposals}. */
@ApplicationScoped
class KindSchemas {

    static final String FIELDS = "proposal-fields";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final int TITLE = 1_000;
    private static final int TEXT = 20_000;
    private static final int CODE = 50;
    private static final int DETAIL = 2_000;

    private final ObjectMapper mapper;

    KindSchemas(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The fields that every kind has, and all details that shipped kinds ask for, for their labels. */
    static List<String> fields() {
        return List.of(
                "title",
                "problem",
                "improvement",
                "expectedEffect",
                "category",
                "district",
                "challenge",
                "responsibleDepartment",
                "details",
                "ground",
                "estimatedSavingWon",
                "rule",
                "burdened",
                "nodeId",
                "workItemId");
    }

    /** The schema of a kind as it is asked for under one version of the rules. */
    ObjectNode of(KindRules.Kind kind) {
        ObjectNode schema = mapper.createObjectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", kind.code());
        schema.put("type", "object");
        ArrayNode required =
                schema.putArray("required").add("kind").add("title").add("problem");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("kind").put("const", kind.code());
        text(properties, "title", TITLE).put("minLength", 1);
        text(properties, "problem", TEXT).put("minLength", 1);
        text(properties, "improvement", TEXT);
        text(properties, "expectedEffect", TEXT);
        List.of("category", "district", "challenge", "responsibleDepartment")
                .forEach(name -> text(properties, name, CODE));
        if (!kind.details().isEmpty()) {
            required.add("details");
            ObjectNode details = property(properties, "details", "object");
            kind.details().forEach(details.putArray("required")::add);
            ObjectNode inside = details.putObject("properties");
            kind.details().forEach(name -> detail(inside, name));
        }
        return schema;
    }

    private static ObjectNode text(ObjectNode properties, String name, int longest) {
        return property(properties, name, "string").put("maxLength", longest);
    }

    private static void detail(ObjectNode properties, String name) {
        switch (name) {
            case "estimatedSavingWon" -> property(properties, name, "integer").put("minimum", 0);
            case "ground" -> {
                ArrayNode grounds = property(properties, name, "string").putArray("enum");
                Arrays.stream(TerminationGround.values()).map(Enum::name).forEach(grounds::add);
            }
            default -> text(properties, name, DETAIL);
        }
    }

    /** Its label is that of the code list, which stands for both languages. */
    private static ObjectNode property(ObjectNode properties, String name, String type) {
        return properties.putObject(name).put("type", type).put("x-label", FIELDS + "." + name);
    }
}
