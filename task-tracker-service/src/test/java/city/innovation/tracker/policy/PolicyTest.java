package city.innovation.tracker.policy;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.AUDITOR;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.organisation.Files;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class PolicyTest {

    private static final String POLICIES = "/api/v1/policies";

    @Test
    void aPolicyIsPublicAndKeepsWhatItSaid() {
        Made policy = OFFICIAL.makes(POLICIES, policy("심야버스 확대", "ORDINARY"));
        ANYBODY.get(policy.path())
                .then()
                .body("state", equalTo("IN_PREPARATION"))
                .body("revision", equalTo(1));
        OTHER_HEAD.patch(policy, Map.of("purpose", "남의 글")).then().statusCode(403);
        CITIZEN.patch(policy, Map.of("purpose", "남의 글")).then().statusCode(403);
        AUDITOR.patch(policy, Map.of("purpose", "남의 글")).then().statusCode(403);
        OFFICIAL.patch(policy, Map.of("purpose", "밤에도 집에 갑니다."))
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("background", equalTo("막차가 이릅니다."));
        OFFICIAL.patch(policy, Map.of("purpose", "낡은 글")).then().statusCode(412);
        ANYBODY.get(policy.path() + "/revisions")
                .then()
                .body("items.revision", contains(2, 1))
                .body("items[0]", not(hasKey("editor")));
        ANYBODY.get(policy.path() + "/diff")
                .then()
                .body("changes.purpose.to", equalTo("밤에도 집에 갑니다."))
                .body("changes", not(hasKey("title")));
        ANYBODY.get(policy.path() + "/diff?from=2&to=1").then().body("changes.purpose.from", equalTo("밤에도 집에 갑니다."));
        ANYBODY.get(policy.path() + "/revisions/1").then().body("content.purpose", nullValue());
        ANYBODY.get(policy.path() + "/revisions/9").then().statusCode(404);
        OFFICIAL.does(OFFICIAL.sees(policy), "restore", Map.of("revision", 1))
                .answer()
                .then()
                .body("revision", equalTo(3))
                .body("purpose", nullValue());
    }

    @Test
    void anOrdinaryPolicyIsFormulatedAndClosedByItsDepartment() {
        Made policy = HEAD.makes(POLICIES, policy("골목길 정비", "ORDINARY"));
        OFFICIAL.command(policy, "formulate", null).then().statusCode(403);
        HEAD.get(policy.path() + "/allowed-actions").then().body("actions", contains("formulate", "close"));
        Made formulated = HEAD.does(policy, "formulate", null);
        formulated.answer().then().body("state", equalTo("FORMULATED")).body("formulatedAt", notNullValue());
        HEAD.command(formulated, "formulate", null).then().statusCode(409);
        try (Topic topic = Topic.named("innovation.plans")) {
            Message told = topic.await(policy.id(), "city.innovation.policy.formulated.v1");
            assertThat(told.value()).contains("골목길 정비", "\"sessions\":0");
            assertThat(told.headers()).containsEntry("ce_audience", "PUBLIC");
        }
        Made closed = HEAD.does(formulated, "close", Map.of("reason", "목표를 이루었습니다."));
        HEAD.patch(closed, Map.of("purpose", "뒤늦은 글")).then().statusCode(409);
        CITIZEN.json(Map.of("text", "늦은 의견"))
                .post(policy.path() + "/comments")
                .then()
                .statusCode(409);
    }

    @Test
    void onlySoundPoliciesAreRegistered() {
        for (Api other : List.of(CITIZEN, OTHER_HEAD, AUDITOR)) {
            other.json(policy("남의 정책", "ORDINARY")).post(POLICIES).then().statusCode(403);
        }
        ANYBODY.json(policy("남의 정책", "ORDINARY")).post(POLICIES).then().statusCode(401);
        OFFICIAL.json(Map.of(
                        "title", "두 번",
                        "department", "TRAFFIC",
                        "importance", "ORDINARY",
                        "budget", List.of(Map.of("year", 2026, "amountWon", 1), Map.of("year", 2026, "amountWon", 2)),
                        "links", List.of(Map.of("rel", "about", "type", "cat", "id", "1"))))
                .post(POLICIES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/budget", "/links"));
    }

    @Test
    void citizensCommentAndTheDepartmentAnswers() {
        Made policy = OFFICIAL.makes(POLICIES, policy("따릉이 확대", "ORDINARY"));
        String comments = policy.path() + "/comments";
        ANYBODY.json(Map.of("text", "익명")).post(comments).then().statusCode(401);
        Made comment = CITIZEN.makes(comments, Map.of("text", "우리 동네에도 놓아 주세요."));
        CITIZEN.command(comment, "answer", Map.of("answer", "스스로")).then().statusCode(403);
        OTHER_HEAD.command(comment, "answer", Map.of("answer", "남이")).then().statusCode(403);
        Made answered = OFFICIAL.does(comment, "answer", Map.of("answer", "내년에 놓겠습니다."));
        Response list = ANYBODY.get(comments);
        list.then()
                .body("items.answer", contains("내년에 놓겠습니다."))
                .body("items.answeredBy", contains("TRAFFIC"))
                .body("items.official", contains(false));
        assertThat(list.asString()).doesNotContain("C-7f3a");
        OFFICIAL.does(answered, "hide", Map.of("reason", "비방")).answer().then().body("text", nullValue());
        ANYBODY.get(comments)
                .then()
                .body("items.text", contains(nullValue()))
                .body("items.hiddenReason", contains("비방"));
        ANYBODY.get(POLICIES + "/" + comment.id() + "/comments").then().statusCode(404);
    }

    @Test
    void policiesAreFoundByWordsAndParts() {
        Made policy = OFFICIAL.makes(POLICIES, policy("어르신무료급식 지원", "ORDINARY"));
        for (String q : List.of("무료급식", "어르신", "급식 지원", "막차가")) {
            ANYBODY.get(POLICIES + "?limit=200&q=" + q).then().body("items.id", hasItem(policy.id()));
        }
        ANYBODY.get(POLICIES + "?q=무료급여").then().body("items.id", not(hasItem(policy.id())));
        ANYBODY.get(POLICIES + "?q=!!").then().body("items", empty());
        ANYBODY.get(POLICIES + "?linked=" + policy.id()).then().body("items", empty());
    }

    @Test
    void awardsOfOthersAreLinked() {
        Made policy = OFFICIAL.makes(POLICIES, policy("여성안심귀가", "ORDINARY"));
        String awards = POLICIES + "/awards";
        Map<String, Object> award =
                Map.of("name", "UN 공공행정상", "sector", "공공서비스", "rank", "1위", "year", 2013, "policyId", policy.id());
        OFFICIAL.json(award).post(awards).then().statusCode(403);
        Made recorded = MANAGER.makes(awards, award);
        ANYBODY.get(awards + "?policyId=" + policy.id()).then().body("items.rank", contains("1위"));
        ANYBODY.get(awards + "?year=2013").then().body("items.id", hasItem(recorded.id()));
        MANAGER.patch(recorded, Map.of("rank", "대상")).then().statusCode(200).body("rank", equalTo("대상"));
        MANAGER.patch(MANAGER.sees(recorded), Map.of("policyId", recorded.id()))
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("no policy"));
    }

    @Test
    void aFileBringsTwoThousandSevenHundredPolicies() {
        StringBuilder csv = new StringBuilder("관리번호,정책명,목적,부서코드,중요도,예산연도,예산액,수립일\n");
        for (int i = 1; i <= 2_700; i++) {
            csv.append("P-%d,%d번째 시정정책,시민이 편한 도시,TRAFFIC,ORDINARY,2013,\"1,000,000\",2013.5.1.\n".formatted(i, i));
        }
        csv.append("P-0,,목적,TRAFFIC,HUGE,2013,많이,2013.5.1.\n");
        Response job = Files.imports(MANAGER, POLICIES, csv.toString(), Map.of());
        job.then().body("succeeded", equalTo(2_700)).body("failed", equalTo(1));
        ANYBODY.get(POLICIES + "?q=2699번째").then().body("items.state", contains("FORMULATED"));
        ANYBODY.get(POLICIES + "?q=번째 시정&sort=title&limit=1").then().body("items.title", contains("1000번째 시정정책"));
        Files.imports(MANAGER, POLICIES, csv.toString(), Map.of()).then().body("unchanged", equalTo(2_700));
        Files.upload(OFFICIAL, POLICIES, "title\n가\n", Map.of()).then().statusCode(403);
    }

    private static Map<String, Object> policy(String title, String importance) {
        return Map.of("title", title, "background", "막차가 이릅니다.", "department", "TRAFFIC", "importance", importance);
    }
}
