package city.innovation.local;

import static city.innovation.local.Api.ANYBODY;
import static city.innovation.local.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Message;
import city.innovation.test.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first way through the suite, as the README shows it. */
@ExtendWith(RunningSuite.Extension.class)
class FirstWayTest {

    private static final String TITLE = "골목 주차 빈자리를 실시간으로 알려 주세요";
    private static final Map<String, Object> PROPOSAL = Map.of(
            "title", TITLE,
            "problem", "퇴근 시간마다 빈자리를 찾아 골목을 몇 바퀴씩 돕니다.",
            "category", "교통",
            "responsibleDepartment", "TRAFFIC");

    private static Api official;
    private static Api head;

    @BeforeAll
    static void fetchTokens() {
        official = tokenOf(Map.of("role", "official", "subject", "E10021", "department", "TRAFFIC", "name", "김하늘"));
        head = tokenOf(Map.of(
                "role", "official,department-manager", "subject", "E10400", "department", "TRAFFIC", "name", "박서준"));
    }

    private static Api tokenOf(Map<String, String> form) {
        return new Api(new Issuer(RunningSuite.get().issuer()).token(form));
    }

    @Test
    void fromTheIdeaToItsAdoption() {
        Answer draft =
                official.post(PROPOSALS, PROPOSAL, "Idempotency-Key", "tour-1").expect(201);
        Answer again =
                official.post(PROPOSALS, PROPOSAL, "Idempotency-Key", "tour-1").expect(201);
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        String path = draft.header("location");
        assertThat(path).isEqualTo(HostileRequests.path(draft));
        assertThat(official.get(path).expect(200).json()).isEqualTo(draft.json());
        assertThat(official.get(path).header("etag")).isEqualTo(draft.header("etag"));

        Answer submitted = official.command(
                        path + "/submit", "If-Match", draft.header("etag"), "Idempotency-Key", "tour-2")
                .expect(200);
        assertThat(submitted.textAt("/state")).isEqualTo("SUBMITTED");
        assertThat(submitted.textAt("/number")).matches("P-\\d{4}-\\d{6}");
        assertFound(submitted);
        assertWhatIsDue(path);

        Answer adopted = head.post(
                        path + "/adopt",
                        Map.of("reason", "올해 예산 안에서 할 수 있습니다.", "plannedImplementationDate", "2027-03-31"),
                        "If-Match",
                        head.get(path).expect(200).header("etag"),
                        "Idempotency-Key",
                        "tour-3")
                .expect(200);
        assertThat(adopted.textAt("/state")).isEqualTo("ADOPTED");
        assertThat(adopted.textAt("/outcome/until")).isEqualTo("2027-03-31");
        assertThat(texts(official.get(path + "/duties").expect(200).at("/items"), "state"))
                .contains("OPEN")
                .doesNotContain("BREACHED");
        assertTold(draft.textAt("/id"));
    }

    private static void assertFound(Answer submitted) {
        String id = submitted.textAt("/id");
        assertThat(ANYBODY.get(PROPOSALS + "/by-number/" + submitted.textAt("/number"))
                        .expect(200)
                        .textAt("/id"))
                .isEqualTo(id);
        String words = URLEncoder.encode("주차", StandardCharsets.UTF_8);
        assertThat(texts(
                        official.get(PROPOSALS + "?q=" + words + "&limit=5")
                                .expect(200)
                                .at("/items"),
                        "id"))
                .contains(id);
        Answer similar = official.post(PROPOSALS + "/similar", Map.of("title", "주차 빈자리 안내"))
                .expect(200);
        assertThat(texts(similar.at("/items"), "id")).contains(id);
    }

    private static void assertWhatIsDue(String path) {
        JsonNode duty = official.get(path + "/duties").expect(200).at("/items/0");
        assertThat(duty.path("kind").asText()).isEqualTo("decide-adoption");
        assertThat(duty.path("state").asText()).isEqualTo("OPEN");
        assertThat(duty.at("/term/count").asInt()).isEqualTo(30);
        assertThat(texts(official.get(path + "/revisions").expect(200).at("/items"), "command"))
                .containsExactly("draft", "submit");
        JsonNode actions = head.get(path + "/allowed-actions").expect(200).at("/actions");
        assertThat(actions).extracting(JsonNode::asText).contains("adopt", "decline", "request-supplement");
        assertThat(official.get(path + "/allowed-actions").expect(200).at("/actions"))
                .extracting(JsonNode::asText)
                .containsExactly("merge", "withdraw");
    }

    private static void assertTold(String id) {
        try (Topic topic = RunningSuite.get().proposals()) {
            topic.await(id, "city.innovation.proposal.adopted.v1");
            List<Message> told = topic.of(id).stream()
                    .filter(event -> id.equals(event.headers().get("ce_subject")))
                    .filter(event -> event.type().startsWith("city.innovation.proposal."))
                    .toList();
            assertThat(told)
                    .extracting(Message::type)
                    .containsExactly("city.innovation.proposal.submitted.v1", "city.innovation.proposal.adopted.v1");
            assertThat(told)
                    .extracting(event -> Long.parseLong(event.headers().get("ce_sequence")))
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void whoAmIAndWhatIsThere() {
        Answer me = official.get("/api/v1/me").expect(200);
        assertThat(me.textAt("/subject")).isEqualTo("E10021");
        assertThat(me.textAt("/department")).isEqualTo("TRAFFIC");
        ANYBODY.get("/api/v1/me").expect(401);
        assertThat(ANYBODY.get("/api/v1/code-lists").expect(200).json()).isNotEmpty();
        assertThat(ANYBODY.get("/openapi.json").expect(200).at("/paths").has(PROPOSALS))
                .isTrue();
        assertThat(ANYBODY.get("/health").expect(200).text()).contains("proposal");
        assertThat(ANYBODY.get("/problems/stale-version").expect(200).text()).contains("412");
        ANYBODY.get("/").expect(200);
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
