package city.innovation.proposal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a form for a kind of proposal asks, as a JSON Schema (2020-12) of the body of {@code POST /proposals}. */
@ApplicationScoped
class KindSchemas {

    static final String FIELDS = "proposal-fields";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String KIND = "kind";
    private static final String DETAILS = "details";

    /** What is no question of a form: the kind is chosen before, handing in is a button. */
    private static final Set<String> NO_QUESTIONS = Set.of(KIND, "submit");

    private final ObjectMapper mapper;
    private final FormSchema forms;

    KindSchemas(ObjectMapper mapper, FormSchema forms) {
        this.mapper = mapper;
        this.forms = forms;
    }

    /** The fields of the form, and all details of shipped kinds, for their labels. */
    static List<String> fields() {
        return Stream.concat(questions().map(RecordComponent::getName), details())
                .distinct()
                .toList();
    }

    /** All details that shipped kinds ask for or know. */
    static Stream<String> details() {
        return ProposalRules.SHIPPED_KINDS.kinds().stream().flatMap(kind -> KindForm.of(kind).details().stream());
    }

    /** The schema of a kind as it is asked for under one version of the rules. */
    ObjectNode of(KindRules.Kind kind) {
        KindForm form = KindForm.of(kind);
        ObjectNode schema = mapper.createObjectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", kind.code());
        schema.put("type", "object");
        var required = schema.putArray("required").add(KIND);
        form.fields().forEach(required::add);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject(KIND).put("const", kind.code());
        questions()
                .filter(field -> form.knows(field.getName()))
                .forEach(field -> labelled(properties, field.getName(), question(field, form)));
        if (!form.required().isEmpty()) {
            required.add(DETAILS);
        }
        return schema;
    }

    private ObjectNode question(RecordComponent field, KindForm form) {
        if (field.getName().equals(DETAILS)) {
            return details(form);
        }
        ObjectNode schema = forms.of(field);
        boolean text = schema.path("type").asText().equals("string") && !schema.has("format");
        return text && form.fields().contains(field.getName()) ? schema.put("pattern", FormSchema.NOT_BLANK) : schema;
    }

    private ObjectNode details(KindForm form) {
        ObjectNode schema = mapper.createObjectNode().put("type", "object");
        form.required().forEach(schema.putArray("required")::add);
        ObjectNode properties = schema.putObject("properties");
        form.details().forEach(name -> labelled(properties, name, mapper.valueToTree(Detail.named(name))));
        return schema;
    }

    private static Stream<RecordComponent> questions() {
        return Arrays.stream(NewProposal.class.getRecordComponents())
                .filter(field -> !NO_QUESTIONS.contains(field.getName()));
    }

    /** Its label is that of the code list, which stands for both languages. */
    private static void labelled(ObjectNode properties, String name, ObjectNode schema) {
        properties.set(name, schema.put("x-label", FIELDS + "." + name));
    }
}
