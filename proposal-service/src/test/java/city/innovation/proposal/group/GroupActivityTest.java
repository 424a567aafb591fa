package city.innovation.proposal.group;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.COLLEAGUE;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.group.GroupCalls.GROUPS;
import static city.innovation.proposal.group.GroupCalls.command;
import static city.innovation.proposal.group.GroupCalls.founded;
import static city.innovation.proposal.group.GroupCalls.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Meetings, support money, proposals, figures and lists. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class GroupActivityTest {

    @Test
    void meetingsAreRecordedWithWhoCameAndASessionCanBeOne() {
        Received group = led();
        appoint(group, "E10022");
        String today = today().toString();
        Response met = meet(
                OFFICIAL,
                group,
                Map.of("topic", "도구 실습", "attendees", List.of("E10021", "E10022"), "attendance", 5, "notes", "다음엔 지도"));
        met.then().statusCode(201).body("heldOn", equalTo(today)).body("attendance", equalTo(5));
        meet(OFFICIAL, group, Map.of("topic", "낯선 사람", "attendees", List.of("C-stranger")))
                .then()
                .statusCode(400);
        meet(OFFICIAL, group, Map.of("topic", "앞날", "heldOn", "2099-01-01"))
                .then()
                .statusCode(400);
        meet(CITIZEN, group, Map.of("topic", "남의 모임")).then().statusCode(403);
        ANYBODY.get(GROUPS + "/{id}/meetings", group.id())
                .then()
                .body("items.attendance", contains(5))
                .body("items[0].attendees", nullValue())
                .body("items[0].notes", nullValue());
        COLLEAGUE.get(GROUPS + "/{id}/meetings", group.id()).then().body("items[0].notes", equalTo("다음엔 지도"));
        String path = GROUPS + "/" + group.id() + "/meetings/" + met.path("id");
        command(
                        OFFICIAL,
                        path + "/correct",
                        met.header("ETag"),
                        Map.of(
                                "meeting",
                                Map.of("topic", "도구 실습", "attendees", List.of("E10021")),
                                "reason",
                                "한 명만 왔음"))
                .then()
                .statusCode(200)
                .body("attendance", equalTo(1))
                .body("attendees", contains("E10021"));
        String session = heldSession(40, 2);
        meet(HEAD, group, Map.of("topic", "공개 발표", "sessionId", session))
                .then()
                .statusCode(201)
                .body("attendance", equalTo(42))
                .body("heldOn", equalTo("2013-05-05"));
        meet(HEAD, group, Map.of("topic", "또", "sessionId", session)).then().statusCode(409);
        MANAGER.get(GROUPS + "/{id}/members", group.id())
                .then()
                .body("items.find { it.subject == 'E10021' }.meetings", equalTo(1))
                .body("items.find { it.subject == 'E10021' }.lastMetOn", equalTo(today))
                .body("items.find { it.subject == 'E10022' }.meetings", equalTo(0));
    }

    private static String heldSession(int participants, int experts) {
        Response planned =
                MANAGER.json(Map.of("kind", "CORPS_MEETING", "title", "발표회")).post("/api/v1/sessions");
        String id = planned.path("id");
        command(
                        MANAGER,
                        "/api/v1/sessions/" + id + "/hold",
                        planned.header("ETag"),
                        Map.of("heldOn", "2013-05-05", "participants", participants, "experts", experts))
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    void neverMoreIsSpentThanWasGrantedAndAWrongEntryIsReversed() {
        Received group = led();
        enter(OFFICIAL, group, "GRANT", 1_000_000).then().statusCode(403);
        Response granted = enter(HEAD, group, "GRANT", 1_500_000);
        granted.then().statusCode(201).body("amountWon", equalTo(1_500_000));
        enter(OFFICIAL, group, "SPENDING", 320_000).then().statusCode(201);
        Response wrong = enter(OFFICIAL, group, "SPENDING", 1_180_000);
        wrong.then().statusCode(201);
        enter(OFFICIAL, group, "SPENDING", 1).then().statusCode(409).body("code", equalTo("quota-exceeded"));
        reverse(OFFICIAL, group, wrong).then().statusCode(403);
        reverse(HEAD, group, wrong).then().statusCode(200);
        reverse(HEAD, group, granted).then().statusCode(409);
        enter(HEAD, group, "GRANT", 0).then().statusCode(400);
        OFFICIAL.get(GROUPS + "/{id}/support", group.id())
                .then()
                .body("grantedWon", equalTo(1_500_000))
                .body("spentWon", equalTo(320_000))
                .body("leftWon", equalTo(1_180_000))
                .body("items.size()", equalTo(3));
        CITIZEN.get(GROUPS + "/{id}/support", group.id()).then().statusCode(403);
    }

    @Test
    void aCapOnSupportHoldsForGroupsThatAreFoundedAfterIt() {
        Received old = led();
        changeKinds(1_000_000L);
        try {
            Received young = led();
            enter(HEAD, young, "GRANT", 900_000).then().statusCode(201);
            enter(HEAD, young, "GRANT", 100_001)
                    .then()
                    .statusCode(409)
                    .body("detail", equalTo("This year so much can still be granted, in won: 100,000."));
            enter(HEAD, young, "GRANT", 100_000).then().statusCode(201);
            enter(HEAD, old, "GRANT", 5_000_000).then().statusCode(201);
        } finally {
            changeKinds(null);
        }
    }

    private static void changeKinds(Long cap) {
        List<Map<String, Object>> kinds = new ArrayList<>();
        for (GroupKinds.Kind kind : GroupRules.SHIPPED_KINDS.kinds()) {
            Map<String, Object> changed = new java.util.HashMap<>(Map.of(
                    "code", kind.code(),
                    "officialsOnly", kind.officialsOnly(),
                    "selfFounded", kind.selfFounded(),
                    "places", kind.places(),
                    "termMonths", kind.termMonths()));
            if (cap != null) {
                changed.put("supportWonPerYear", cap);
            }
            kinds.add(changed);
        }
        MANAGER.json(Map.of("validFrom", today().toString(), "reason", "시험", "data", Map.of("kinds", kinds)))
                .post("/api/v1/proposal-rules/group-kinds/versions")
                .then()
                .statusCode(201);
    }

    @Test
    void theFiguresOfAGroupAreThoseOfWhatItDid() {
        Received group = led();
        appoint(group, "E10022");
        meet(OFFICIAL, group, Map.of("topic", "하나", "attendees", List.of("E10021")));
        meet(OFFICIAL, group, Map.of("topic", "둘", "attendees", List.of("E10021"), "attendance", 4));
        enter(HEAD, group, "GRANT", 700_000);
        enter(HEAD, group, "SPENDING", 200_000);
        Received proposal = CITIZEN.submits("모임에서 나온 제안");
        link(OFFICIAL, group, proposal.id()).then().statusCode(201).body("items.number", contains(proposal.number()));
        link(OFFICIAL, group, proposal.id()).then().statusCode(201).body("items.size()", equalTo(1));
        String draft = CITIZEN.propose(Map.of("title", "초안", "problem", "쓰는 중")).path("id");
        link(OFFICIAL, group, draft).then().statusCode(404);
        ANYBODY.get(GROUPS + "/{id}/statistics", group.id())
                .then()
                .body("figures.members", equalTo(2))
                .body("figures.activeMembers", equalTo(1))
                .body("figures.meetings", equalTo(2))
                .body("figures.attendance", equalTo(5))
                .body("figures.grantedWon", equalTo(700_000))
                .body("figures.spentWon", equalTo(200_000))
                .body("figures.leftWon", equalTo(500_000))
                .body("figures.proposals", equalTo(1))
                .body("proposalsByState.SUBMITTED", equalTo(1));
        ANYBODY.get(GROUPS + "?proposal=" + proposal.id()).then().body("items.id", contains(group.id()));
        for (int again = 0; again < 2; again++) {
            unlink(group, proposal.id()).then().statusCode(200).body("items", empty());
        }
        unlink(group, draft).then().statusCode(404);
        ANYBODY.get(GROUPS + "?proposal=" + proposal.id()).then().body("items", empty());
        ANYBODY.get(GROUPS + "/statistics").then().statusCode(200).body("items.kind", hasItem("LEARNING_GROUP"));
    }

    private static Response unlink(Received group, String proposal) {
        return OFFICIAL.json(Map.of("reason", "다른 모임의 것"))
                .post(GROUPS + "/{id}/proposals/{p}/unlink", group.id(), proposal);
    }

    @Test
    void listsPageFilterAndSearch() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(founded(MANAGER, "CITIZENS_CORPS", Map.of("challenge", "GPAGES", "title", "동네돌봄 " + i))
                    .id());
        }
        for (String sort : List.of("-foundedAt", "title")) {
            List<String> seen = new ArrayList<>();
            String next = GROUPS + "?challenge=GPAGES&limit=2&includeTotal=true&sort=" + sort;
            while (next != null) {
                Response page = ANYBODY.call().urlEncodingEnabled(false).get(next);
                page.then().statusCode(200).body("total", equalTo(5));
                seen.addAll(page.path("items.id"));
                String link = page.header("Link");
                next = link == null ? null : link.substring(1, link.indexOf('>'));
            }
            assertThat(seen).containsExactlyElementsOf(sort.equals("title") ? made : made.reversed());
        }
        ANYBODY.get(GROUPS + "?challenge=GPAGES&q=네돌").then().body("items.size()", equalTo(5));
        ANYBODY.get(GROUPS + "?challenge=GPAGES&q=돌네").then().body("items", empty());
        ANYBODY.get(GROUPS + "?challenge=GPAGES&state=DISSOLVED").then().body("items", empty());
        AUDITOR.get("/api/v1/me").then().body("may.groups", contains("list"));
    }

    /** A learning group that E10021 leads. */
    private static Received led() {
        return founded(OFFICIAL, "LEARNING_GROUP", Map.of());
    }

    private static void appoint(Received group, String subject) {
        MANAGER.json(Map.of("subjects", List.of(subject)))
                .post(GROUPS + "/{id}/members/appointments", group.id())
                .then()
                .statusCode(200);
    }

    private static Response meet(Api by, Received group, Map<String, Object> body) {
        return by.json(body).post(GROUPS + "/{id}/meetings", group.id());
    }

    private static Response enter(Api by, Received group, String kind, long won) {
        return by.json(Map.of("kind", kind, "amountWon", won, "purpose", "교재"))
                .post(GROUPS + "/{id}/support", group.id());
    }

    private static Response reverse(Api by, Received group, Response entry) {
        String path = GROUPS + "/" + group.id() + "/support/" + entry.path("id");
        return command(by, path + "/reverse", HEAD.get(path).header("ETag"), Map.of("reason", "잘못 적음"));
    }

    private static Response link(Api by, Received group, String proposal) {
        return by.json(Map.of("proposalId", proposal)).post(GROUPS + "/{id}/proposals", group.id());
    }
}
