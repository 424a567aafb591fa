package city.innovation.local;

import static city.innovation.test.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Message;
import city.innovation.test.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What somebody knows who has read the proposals' topic from its start and asked nobody. */
final class Retelling implements AutoCloseable {

    private static final String PROPOSAL = "city.innovation.proposal.";
    private static final String SESSION = "city.innovation.session.";
    private final Topic topic = RunningSuite.get().proposals();

    /** How many sessions of a policy were held, and who came. */
    record Held(long sessions, long participants, long experts) {

        private static final Held NONE = new Held(0, 0, 0);

        private static Held of(JsonNode session) {
            return new Held(
                    1,
                    session.path("participants").asLong(),
                    session.path("experts").asLong());
        }

        private Held plus(Held other) {
            return new Held(sessions + other.sessions, participants + other.participants, experts + other.experts);
        }
    }

    /** Waits until the topic tells of a department's proposals what the API counts, and gives those counts. */
    Map<String, Long> proposalsByState(String department) {
        Map<String, Long> told = new TreeMap<>();
        await("the proposals of " + department).untilAsserted(() -> {
            told.clear();
            told.putAll(latest(PROPOSAL, "proposalId").stream()
                    .filter(facts ->
                            facts.path("responsibleDepartment").asText().equals(department))
                    .collect(groupingBy(facts -> facts.path("state").asText(), counting())));
            Answer counts = Api.manager()
                    .get(Api.PROPOSALS + "/counts?by=state&department=" + department)
                    .expect(200);
            Map<String, Long> counted = new TreeMap<>();
            counts.json()
                    .properties()
                    .forEach(count ->
                            counted.put(count.getKey(), count.getValue().asLong()));
            assertThat(told).isEqualTo(counted);
        });
        return told;
    }

    /** Waits until the topic tells of a policy's sessions what the API counts, and gives that. */
    Held sessionsOf(String policy) {
        Answer counted = Api.ANYBODY.get("/api/v1/sessions/policies/" + policy).expect(200);
        Held shown = new Held(
                counted.at("/sessions").asLong(),
                counted.at("/participants").asLong(),
                counted.at("/experts").asLong());
        await("the sessions of " + policy)
                .untilAsserted(() -> assertThat(latest(SESSION, "sessionId").stream()
                                .filter(facts -> facts.path("policyId").asText().equals(policy))
                                .filter(facts -> facts.path("state").asText().equals("HELD"))
                                .map(Held::of)
                                .reduce(Held.NONE, Held::plus))
                        .isEqualTo(shown));
        return shown;
    }

    /** What was last told of each; order holds within a key. */
    private Collection<JsonNode> latest(String types, String id) {
        Map<String, JsonNode> latest = new HashMap<>();
        for (Message message : topic.all()) {
            if (message.type() != null && message.type().startsWith(types)) {
                JsonNode facts = new Answer(200, Map.of(), message.value().getBytes(UTF_8)).json();
                if (facts.has("state")) {
                    latest.merge(facts.path(id).asText(), facts, (before, after) -> after);
                }
            }
        }
        return latest.values();
    }

    @Override
    public void close() {
        topic.close();
    }
}
