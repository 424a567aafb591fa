package city.innovation.local;

import static city.innovation.test.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Message;
import city.innovation.test.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What somebody knows of a plan who has read the tracker's topic from its start and asked nobody. */
final class PlanRetelling implements AutoCloseable {

    private static final String TYPES = "city.innovation.";
    private final Topic topic;
    private final String plan;

    /**
     * Reads a topic.
     *
     * @param plan code of the plan
     */
    PlanRetelling(Topic topic, String plan) {
        this.topic = topic;
        this.plan = plan;
    }

    /** How far something is, and should be. */
    private record Figure(JsonNode progress, JsonNode planned) {

        private static Figure of(JsonNode node) {
            return new Figure(node.path("progressBp"), node.path("plannedBp"));
        }
    }

    /** Waits until the topic's figures of all nodes are those of the API. */
    void tellsTheFiguresOf(Api by, Course plan) {
        await("the figures of " + plan.path()).untilAsserted(() -> {
            PlanTreeView shown = PlanTreeView.of(by, plan, null);
            Map<String, Figure> expected = new HashMap<>();
            expected.put(plan.id(), Figure.of(shown.whole()));
            shown.nodes()
                    .values()
                    .forEach(node -> expected.put(node.path("nodeId").asText(), Figure.of(node)));
            assertThat(figures()).isEqualTo(expected);
        });
    }

    private Map<String, Figure> figures() {
        Map<String, Figure> told = new HashMap<>();
        String asOf = null;
        for (JsonNode facts : all("plan.progress-recorded")) {
            if (!facts.path("asOf").asText().equals(asOf)) {
                told.clear();
                asOf = facts.path("asOf").asText();
            }
            facts.path("nodes").forEach(node -> told.put(node.path("nodeId").asText(), Figure.of(node)));
        }
        return told;
    }

    /** Waits until as many projects are told to be in each state. */
    void tellsProjects(Map<String, Long> states) {
        await("the projects")
                .untilAsserted(() -> assertThat(states("project.", "projectId")).isEqualTo(states));
    }

    /** Waits until as many checks are told to be in each state. */
    void tellsChecks(Map<String, Long> states) {
        await("the checks")
                .untilAsserted(() -> assertThat(states("check.", "checkId")).isEqualTo(states));
    }

    /** Waits until as many designations are told to be held of each kind. */
    void tellsDesignations(Map<String, Long> held) {
        await("the designations")
                .untilAsserted(() -> assertThat(latest("designation.", "designationId").values().stream()
                                .filter(facts -> facts.path("state").asText().equals("HELD"))
                                .collect(groupingBy(facts -> facts.path("kind").asText(), counting())))
                        .isEqualTo(held));
    }

    /** Waits until somebody was told of a duty of that kind about something. */
    void tellsDuty(String kind, String resource, String who) {
        topic.await(kind + " of " + resource, message -> {
            JsonNode facts = facts(message);
            return (TYPES + "duty.opened.v1").equals(message.type())
                    && facts.path("kind").asText().equals(kind)
                    && facts.path("resourceId").asText().equals(resource)
                    && facts.toString().contains(who);
        });
    }

    /** Each change of each thing is told by one event, however often that was sent. */
    void tellsEachChangeOnce() {
        Map<String, Set<String>> ids = topic.all().stream()
                .collect(groupingBy(
                        event -> event.key() + " " + event.headers().get("ce_sequence"),
                        mapping(event -> event.headers().get("ce_id"), toSet())));
        assertThat(ids)
                .isNotEmpty()
                .allSatisfy((change, events) -> assertThat(events).hasSize(1));
    }

    private Map<String, Long> states(String types, String id) {
        return latest(types, id).values().stream()
                .collect(groupingBy(facts -> facts.path("state").asText(), TreeMap::new, counting()));
    }

    /** What was last told of each; order holds within a key. */
    private Map<String, JsonNode> latest(String types, String id) {
        Map<String, JsonNode> latest = new HashMap<>();
        for (JsonNode facts : all(types)) {
            latest.put(facts.path(id).asText(), facts);
        }
        return latest;
    }

    private List<JsonNode> all(String types) {
        Predicate<Message> wanted =
                message -> message.type() != null && message.type().startsWith(TYPES + types);
        return topic.all().stream()
                .filter(wanted)
                .map(PlanRetelling::facts)
                .filter(facts -> facts.path("planCode").asText().equals(plan))
                .toList();
    }

    private static JsonNode facts(Message message) {
        return new Answer(200, Map.of(), message.value().getBytes(UTF_8)).json();
    }

    @Override
    public void close() {
        topic.close();
    }
}
