package city.innovation.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;

/** Makes the AsyncAPI 3.0 document of a service that sends. */
final class AsyncApi {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    /** CloudEvents attributes as Kafka headers: name, required, description. */
    private static final List<List<String>> HEADERS = List.of(
            List.of("ce_specversion", "yes", "Always 1.0."),
            List.of("ce_id", "yes", "UUIDv7, unique with the source, the same on every retry."),
            List.of("ce_source", "yes", "The producer, for example /innovation/proposal-service."),
            List.of("ce_type", "yes", "The type, with its version."),
            List.of("ce_subject", "yes", "Id of the aggregate."),
            List.of("ce_time", "yes", "When it happened, RFC 3339 in UTC."),
            List.of("ce_dataschema", "yes", "The $id of the schema of the data."),
            List.of("ce_sequence", "yes", "Counts the events of the subject from 1 without a gap; twenty digits."),
            List.of("ce_partitionkey", "yes", "The same as the subject and the record's key."),
            List.of("ce_correlationid", "yes", "What the event belongs to."),
            List.of("ce_causationid", "no", "Id of the event that it follows from."),
            List.of("ce_actor", "yes", "Role and opaque id of who acted."),
            List.of("ce_audience", "yes", "Who may see it: PUBLIC, STAFF, TF, REWARD or AUDIT."),
            List.of("ce_departmentcode", "no", "The department concerned."),
            List.of("ce_plancode", "no", "The plan concerned."),
            List.of("ce_origin", "no", "Where it came from, for example import/<job id>."),
            List.of("ce_traceparent", "no", "W3C trace context."),
            List.of("content-type", "yes", "Always application/json."));

    private final String service;
    private final String topic;
    private final RecordSchema schemas = new RecordSchema();

    AsyncApi(String service, String topic) {
        this.service = service;
        this.topic = topic;
    }

    String of(Map<String, Class<? extends DomainEvent>> events) throws JsonProcessingException {
        ObjectNode document = YAML.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Events of " + service)
                .put("version", "1.0.0")
                .put(
                        "description",
                        "CloudEvents 1.0 in binary mode. At least once, in order per subject; take (source, subject, sequence) to recognise repeats. Unknown fields and types are to be ignored.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0.txt");
        document.put("defaultContentType", "application/json");
        servers(document);
        channel(document, events);
        operation(document, events);
        components(document, events);
        return YAML.writeValueAsString(document);
    }

    private static void servers(ObjectNode document) {
        document.putObject("servers")
                .putObject("local")
                .put("host", "127.0.0.1:8092")
                .put("protocol", "kafka")
                .put("description", "The Kafka of ./innovation run.");
    }

    private void channel(ObjectNode document, Map<String, Class<? extends DomainEvent>> events) {
        ObjectNode channel = document.putObject("channels")
                .putObject("events")
                .put("address", topic)
                .put("description", "Key = subject. Kept for ever, not compacted.");
        ObjectNode messages = channel.putObject("messages");
        events.values().forEach(event -> ref(messages.putObject(event.getSimpleName()), "messages", event));
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", topic).put("partitions", 12);
        ObjectNode configuration = kafka.putObject("topicConfiguration");
        configuration.putArray("cleanup.policy").add("delete");
        configuration.put("retention.ms", -1);
    }

    private static void operation(ObjectNode document, Map<String, Class<? extends DomainEvent>> events) {
        ObjectNode operation =
                document.putObject("operations").putObject("sendEvents").put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/events");
        operation.put("summary", "Tells what happened, after it was committed.");
        ArrayNode messages = operation.putArray("messages");
        events.values()
                .forEach(event ->
                        messages.addObject().put("$ref", "#/channels/events/messages/" + event.getSimpleName()));
    }

    private void components(ObjectNode document, Map<String, Class<? extends DomainEvent>> events) {
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        events.forEach((type, event) -> {
            ObjectNode message =
                    messages.putObject(event.getSimpleName()).put("name", type).put("title", type);
            message.put("summary", schemas.description(type));
            message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/CloudEvent");
            ObjectNode payload =
                    message.putObject("payload").put("schemaFormat", "application/schema+json;version=draft-07");
            payload.putObject("schema")
                    .put("$ref", "../../event-contracts/src/main/resources/schemas/" + type + ".json");
            ArrayNode examples = message.putArray("examples");
            examples.addObject().put("name", "sample").set("payload", Contracts.read(Contracts.sample(type)));
        });
        trait(components);
    }

    private static void trait(ObjectNode components) {
        ObjectNode trait = components.putObject("messageTraits").putObject("CloudEvent");
        trait.put("contentType", "application/json");
        ObjectNode headers = trait.putObject("headers").put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        ArrayNode required = headers.putArray("required");
        for (List<String> header : HEADERS) {
            properties.putObject(header.get(0)).put("type", "string").put("description", header.get(2));
            if (header.get(1).equals("yes")) {
                required.add(header.get(0));
            }
        }
        ObjectNode key = trait.putObject("bindings").putObject("kafka").putObject("key");
        key.put("type", "string").put("format", "uuid");
    }

    private static void ref(ObjectNode node, String folder, Class<?> event) {
        node.put("$ref", "#/components/" + folder + "/" + event.getSimpleName());
    }
}
