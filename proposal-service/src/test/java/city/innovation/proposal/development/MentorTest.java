package city.innovation.proposal.development;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class MentorTest {

    private static final String MENTORS = "/api/v1/mentors";
    private static final String OF = PROPOSALS + "/{id}/mentors";
    private static final Map<String, Object> REASON = Map.of("reason", "분야가 달랐습니다.");

    /** A topic of the test's own, so that no other test's mentors know about it. */
    private final String topic = "주제-" + UUID.randomUUID().toString().substring(0, 13);

    @Test
    void managersRegisterAndChangeMentors() {
        String subject = "E-" + UUID.randomUUID();
        Map<String, Object> mentor = Map.of("subject", subject, "tags", List.of(topic));
        for (Api other : List.of(CITIZEN, OFFICIAL, HEAD)) {
            other.json(mentor).post(MENTORS).then().statusCode(403);
        }
        Api.ANYBODY.json(mentor).post(MENTORS).then().statusCode(401);
        Response registered = MANAGER.json(mentor).post(MENTORS);
        registered.then().statusCode(201).body("capacity", equalTo(5)).body("load", equalTo(0));
        MANAGER.json(mentor).post(MENTORS).then().statusCode(409);
        HEAD.get(MENTORS + "?tag={tag}", topic).then().body("items.subject", contains(subject));
        CITIZEN.get(MENTORS).then().statusCode(403);
        MANAGER.get("/api/v1/me").then().body("may.mentors", contains("list", "create"));
        HEAD.get("/api/v1/me").then().body("may.mentors", contains("list"));
        Map<String, Object> change = Map.of("tags", List.of(topic), "capacity", 1, "active", false);
        String path = MENTORS + "/" + registered.path("id");
        MANAGER.json(change).put(path).then().statusCode(428);
        MANAGER.json(change)
                .header("If-Match", registered.header("ETag"))
                .put(path)
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("version", equalTo(2));
        MANAGER.json(change)
                .header("If-Match", registered.header("ETag"))
                .put(path)
                .then()
                .statusCode(412);
        HEAD.get(MENTORS + "?tag={tag}&active=true", topic).then().body("items", empty());
    }

    @Test
    void theLeastBusyOfThoseWhoKnowTheTopicIsChosen() {
        String first = mentor(2);
        String second = mentor(2);
        Received one = about();
        Received two = about();
        HEAD.get(OF + "/suggestions", one.id()).then().body("items.subject", hasItem(first));
        Response chosen = assign(HEAD, one, Map.of());
        chosen.then().statusCode(201).body("mentor", notNullValue());
        String other = chosen.path("mentor").equals(first) ? second : first;
        assign(HEAD, two, Map.of()).then().statusCode(201).body("mentor", equalTo(other));
        assign(HEAD, one, Map.of("mentor", chosen.path("mentor"))).then().statusCode(409);
        CITIZEN.get(OF, one.id()).then().body("items.mentor", contains((String) chosen.path("mentor")));
        OTHER_CITIZEN.get(OF, one.id()).then().statusCode(403);
        try (Topic told = Topic.named("innovation.proposals")) {
            assertThat(told.await(one.id(), "city.innovation.proposal.mentor-assigned.v1")
                            .value())
                    .contains("\"mentor\":\"" + chosen.path("mentor") + "\"");
        }
    }

    @Test
    void anAssignedMentorWritesNotesThatItsProposersRead() {
        String subject = mentor(5);
        Api mentor = Api.as(Tokens.token("mentor").subject(subject));
        Received proposal = about();
        Map<String, Object> note = Map.of("text", "단가를 세 곳에서 받아 보세요.");
        mentor.json(note)
                .post(PROPOSALS + "/{id}/mentor-notes", proposal.id())
                .then()
                .statusCode(403);
        Response assignment = assign(MANAGER, proposal, Map.of("mentor", subject));
        String written = mentor.json(note)
                .post(PROPOSALS + "/{id}/mentor-notes", proposal.id())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        CITIZEN.get(written)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("text", equalTo(note.get("text")));
        OTHER_CITIZEN.get(written).then().statusCode(403);
        CITIZEN.get(written.replaceAll("[^/]+$", proposal.id())).then().statusCode(404);
        mentor.json(Map.of("text", "920101-1234567 님께"))
                .post(PROPOSALS + "/{id}/mentor-notes", proposal.id())
                .then()
                .statusCode(400);
        CITIZEN.get(PROPOSALS + "/{id}/mentor-notes", proposal.id())
                .then()
                .body("items.text", contains("단가를 세 곳에서 받아 보세요."))
                .body("items.mentor", contains(subject));
        OTHER_CITIZEN
                .get(PROPOSALS + "/{id}/mentor-notes", proposal.id())
                .then()
                .statusCode(403);
        mentor.get(MENTORS + "/me/proposals")
                .then()
                .body("items.proposalId", contains(proposal.id()))
                .body("items.number", contains(proposal.number()));
        MANAGER.json(REASON)
                .header("If-Match", assignment.header("ETag"))
                .post(OF + "/{a}/withdraw", proposal.id(), assignment.path("id"))
                .then()
                .statusCode(200)
                .body("endedBy", equalTo("withdraw-mentor"));
        mentor.json(note)
                .post(PROPOSALS + "/{id}/mentor-notes", proposal.id())
                .then()
                .statusCode(403);
        mentor.get(MENTORS + "/me/proposals").then().body("items", empty());
    }

    @Test
    void mentorsOfTheDevelopmentAreFreeOnceItIsDecidedAndMayNotJudge() {
        String subject = mentor(5);
        Received proposal = about();
        Map<String, Object> start =
                Map.of("until", "2099-12-31", "proposerConsentedOn", "2026-01-02", "mentors", List.of(subject));
        HEAD.command(
                        proposal,
                        "start-development",
                        Map.of(
                                "until",
                                "2099-12-31",
                                "proposerConsentedOn",
                                "2026-01-02",
                                "mentors",
                                List.of("E-nobody")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/mentors/0"));
        Received developing = HEAD.does(proposal, "start-development", start);
        HEAD.get(MENTORS + "?tag={tag}", topic).then().body("items.load", contains(1));
        Received declined = HEAD.does(developing, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다."));
        HEAD.get(MENTORS + "?tag={tag}", topic).then().body("items.load", contains(0));
        HEAD.get(OF, proposal.id()).then().body("items.endedBy", contains("decline"));
        CITIZEN.does(declined, "appeal", Map.of("reason", "다시 봐 주세요."));
        try (Topic told = Topic.named("innovation.proposals")) {
            assertThat(told.await(proposal.id(), "city.innovation.proposal.appealed.v1")
                            .value())
                    .contains("\"mentors\":[\"" + subject + "\"]");
        }
    }

    @Test
    void nobodyMentorsAnOwnProposalNorAWasteReport() {
        Received own =
                CITIZEN.submits(Map.of("title", "내 제안", "problem", "현황", "tags", List.of(topic), "submit", true));
        MANAGER.json(Map.of("subject", "C-7f3a", "tags", List.of(topic))).post(MENTORS);
        MANAGER.get(OF + "/suggestions", own.id()).then().body("items.subject", not(hasItem("C-7f3a")));
        assign(MANAGER, own, Map.of("mentor", "C-7f3a")).then().statusCode(409).body("detail", containsString("own"));
        Received report = CITIZEN.submits(Map.of(
                "kind",
                "BUDGET_WASTE",
                "title",
                "켜 둔 분수",
                "problem",
                "밤에도 켭니다.",
                "details",
                Map.of("estimatedSavingWon", 3_000_000),
                "submit",
                true));
        for (String subject : List.of("C-7f3a", mentor(5))) {
            assign(MANAGER, report, Map.of("mentor", subject))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("protected"));
        }
    }

    private String mentor(int capacity) {
        String subject = "E-" + UUID.randomUUID();
        MANAGER.json(Map.of("subject", subject, "tags", List.of(topic), "capacity", capacity))
                .post(MENTORS)
                .then()
                .statusCode(201);
        return subject;
    }

    private Received about() {
        return CITIZEN.submits(Map.of(
                "title",
                "멘토가 필요한 제안",
                "problem",
                "현황",
                "responsibleDepartment",
                "TRAFFIC",
                "tags",
                List.of(topic),
                "submit",
                true));
    }

    private static Response assign(Api by, Received proposal, Map<String, Object> body) {
        return by.json(body).post(OF, proposal.id());
    }
}
