package city.innovation.local;

import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The checks of a plan: regular rounds, late departments, a fault followed to its end.
 *
 * @param tree what stands in the plan
 */
record PlanChecks(Gwangju city, Course plan, PlanTreeView tree) {

    static final String CHECKS = "/api/v1/checks";

    private static final String ACTIONS = "/api/v1/corrective-actions/";
    private static final Map<String, Object> GOOD = Map.of(
            "selfVerdict", "PASSED",
            "statement", "계획대로 하고 있습니다.",
            "evidence", List.of(Map.of("title", "추진실적 보고서")));

    /** Waits until a round has opened for so many. */
    void awaitRound(String round, int checks) {
        await(checks + " checks of " + round)
                .untilAsserted(() -> assertThat(total("&round=" + round)).isEqualTo(checks));
    }

    int total(String more) {
        return city.leader()
                .get(CHECKS + "?limit=1&includeTotal=true&plan=" + plan.id() + more)
                .expect(200)
                .at("/total")
                .asInt();
    }

    /** At most 200 of them. */
    List<JsonNode> list(String more) {
        JsonNode items = city.leader()
                .get(CHECKS + "?limit=200&plan=" + plan.id() + more)
                .expect(200)
                .at("/items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    Stream<String> codes(String more) {
        return list(more).stream().map(check -> check.path("code").asText());
    }

    Course at(JsonNode check) {
        return Course.at(city.leader(), CHECKS + "/" + check.path("id").asText());
    }

    /** The department says how it stands, the task force that it is so. */
    Course pass(JsonNode check) {
        Api head = city.head(check.path("department").asText());
        Course submitted = at(check).does(head, "submit", GOOD);
        return submitted.does(city.leader(), "verify", Map.of("verdict", "PASSED"));
    }

    /** Finds a fault at a project and follows it until it is mended at the second time. */
    Course faultIsMended(String code, String finding, String action) {
        Api head = city.head(tree.department(code));
        Map<String, Object> opening = Map.of("nodeId", tree.id(code), "reason", "현장의 불편이 이어져 살펴봅니다.");
        city.head(tree.department(code)).post(CHECKS, opening).expect(403);
        Course check = Course.begin(city.leader(), CHECKS, opening);
        assertThat(check.text("/kind")).isEqualTo("OCCASIONAL");
        assertThat(check.number("/actualBp")).isEqualTo(5_000);
        Course found = check.does(head, "submit", GOOD)
                .does(
                        city.leader(),
                        "verify",
                        Map.of(
                                "verdict",
                                "FAILED",
                                "findings",
                                List.of(finding),
                                "actions",
                                List.of(Map.of("text", action, "dueOn", "2020-07-31"))));
        assertThat(found.state()).isEqualTo("FOLLOW_UP");
        assertThat(found.tries(city.leader(), "close", null).status()).isEqualTo(409);
        mend(found, head);
        Course closed = found.seenBy(city.leader()).does(city.leader(), "close", null);
        assertThat(closed.state()).isEqualTo("CLOSED");
        return closed;
    }

    private void mend(Course found, Api head) {
        Map<String, Object> done = Map.of("report", "고쳤습니다.", "evidence", List.of(Map.of("title", "시험 결과서")));
        Course action = Course.at(city.leader(), ACTIONS + found.text("/correctiveActions/0/id"));
        action.tries(city.head("다른 부서"), "report", done).expect(403);
        Course rejected = action.does(head, "report", done)
                .does(city.leader(), "reject", Map.of("reason", "한 부서에서 아직 같은 오류가 납니다."));
        assertThat(rejected.state()).isEqualTo("OPEN");
        Course confirmed = rejected.does(head, "report", done).does(city.leader(), "confirm", null);
        assertThat(confirmed.state()).isEqualTo("CONFIRMED");
    }
}
