package city.innovation.local;

import static city.innovation.test.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Message;
import city.innovation.test.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The funnel of some challenges as somebody knows it who has read the topics from their start and asked nobody. */
final class FunnelTold implements AutoCloseable {

    private static final String PROPOSAL = "city.innovation.proposal.";
    private static final String SCORED = "city.innovation.project.scored.v1";

    private final Topic proposals;
    private final Topic plans;
    private final Set<String> challenges;

    FunnelTold(RunningSuite suite, String... challenges) {
        this.proposals = suite.proposals();
        this.plans = Topic.at(suite.kafka(), "innovation.plans");
        this.challenges = Set.of(challenges);
    }

    /** Four ideas, three adopted, two carried out by those projects, which 400 citizens gave 84 points. */
    void isThatOf(List<Course> projects) {
        Set<String> ideas = facts(proposals, PROPOSAL + "submitted.v1")
                .filter(facts -> challenges.contains(facts.path("challenge").asText()))
                .map(FunnelTold::proposal)
                .collect(toSet());
        assertThat(ideas).hasSize(4);
        assertThat(told(ideas, "adopted")).hasSize(3);
        await("the ideas that were carried out")
                .until(() -> told(ideas, "implemented").size() == 2);
        List<String> ids = projects.stream().map(Course::id).toList();
        List<JsonNode> scores =
                await("what citizens think of both").until(() -> scores(ids), found -> found.size() == 2);
        long asked = 0;
        long points = 0;
        for (JsonNode score : scores) {
            long respondents = score.path("respondents").asLong();
            asked += respondents;
            points += respondents * score.path("scoreHundredths").asLong();
        }
        assertThat(asked).isEqualTo(400);
        assertThat(points / asked).isEqualTo(8_400);
    }

    /** The ideas of which that was told. */
    private Set<String> told(Set<String> ideas, String what) {
        return facts(proposals, PROPOSAL + what + ".v1")
                .map(FunnelTold::proposal)
                .filter(ideas::contains)
                .collect(toSet());
    }

    private List<JsonNode> scores(List<String> projects) {
        return facts(plans, SCORED)
                .filter(facts -> projects.contains(facts.path("projectId").asText()))
                .toList();
    }

    private static String proposal(JsonNode facts) {
        return facts.path("proposalId").asText();
    }

    private static Stream<JsonNode> facts(Topic topic, String type) {
        return topic.all().stream()
                .filter(message -> type.equals(message.type()))
                .map(FunnelTold::facts);
    }

    private static JsonNode facts(Message message) {
        return new Answer(200, Map.of(), message.value().getBytes(UTF_8)).json();
    }

    @Override
    public void close() {
        proposals.close();
        plans.close();
    }
}
