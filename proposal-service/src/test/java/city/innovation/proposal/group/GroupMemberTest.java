package city.innovation.proposal.group;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.COLLEAGUE;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.group.GroupCalls.GROUPS;
import static city.innovation.proposal.group.GroupCalls.apply;
import static city.innovation.proposal.group.GroupCalls.citizen;
import static city.innovation.proposal.group.GroupCalls.command;
import static city.innovation.proposal.group.GroupCalls.does;
import static city.innovation.proposal.group.GroupCalls.founded;
import static city.innovation.proposal.group.GroupCalls.founding;
import static city.innovation.proposal.group.GroupCalls.lead;
import static city.innovation.proposal.group.GroupCalls.now;
import static city.innovation.proposal.group.GroupCalls.recruiting;
import static city.innovation.proposal.group.GroupCalls.recruitment;
import static city.innovation.proposal.group.GroupCalls.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.group.GroupCalls.Person;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class GroupMemberTest {

    private static final String P = "city.innovation.group.";

    @Test
    void aGroupIsFoundedRecruitsAcceptsRenewsAndEndsAndTheWorldHearsOfIt() {
        Received group = founded(MANAGER, "PARTICIPATION_GROUP", Map.of());
        group.answer()
                .then()
                .body("number", matchesPattern("G-\\d{4}-\\d{6}"))
                .body("places", equalTo(500))
                .body("members", equalTo(0))
                .body("termTo", equalTo(today().plusMonths(24).minusDays(1).toString()));
        Person person = citizen();
        apply(person.api(), group).then().statusCode(409);
        Received recruiting = does(MANAGER, group, "recruit", recruitment());
        String id =
                apply(person.api(), recruiting).then().statusCode(201).extract().path("id");
        apply(person.api(), recruiting).then().statusCode(200).body("id", equalTo(id));
        lead(CITIZEN, group, id, "accept", null).then().statusCode(404);
        lead(HEAD, group, id, "accept", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("MEMBER"))
                .body("joinedOn", equalTo(today().toString()));
        Received closed = does(MANAGER, recruiting, "close-recruitment", null);
        String later = today().plusYears(4).toString();
        Received renewed = does(MANAGER, closed, "renew", Map.of("termTo", later, "renewMembers", true));
        person.api()
                .get(GROUPS + "/{id}/members/me", group.id())
                .then()
                .body("until", equalTo(later))
                .body("renewals", equalTo(1));
        Received ended = does(MANAGER, renewed, "dissolve", Map.of("reason", "임기를 마쳤습니다."));
        assertThat(ended.state()).isEqualTo("DISSOLVED");
        person.api().get(GROUPS + "/{id}/members/me", group.id()).then().body("until", equalTo(today().toString()));
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.await(group.id(), P + "dissolved.v1");
            List<Message> told = topic.of(group.id());
            assertThat(told)
                    .extracting(Message::type)
                    .containsExactly(
                            P + "founded.v1",
                            P + "recruitment-opened.v1",
                            P + "member-applied.v1",
                            P + "member-accepted.v1",
                            P + "recruitment-closed.v1",
                            P + "renewed.v1",
                            P + "dissolved.v1");
            assertThat(told)
                    .extracting(message -> Long.parseLong(message.headers().get("ce_sequence")))
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
            assertThat(told.getLast().value()).contains(person.subject()).doesNotContain("임기를 마쳤습니다");
            assertThat(told.get(4).value()).contains("\"applications\":1");
        }
    }

    @Test
    void fiftyAcceptedAtOnceFillThirtyPlacesExactly() throws Exception {
        Received group = recruiting(MANAGER, "CITIZENS_CORPS", 30);
        List<String> applications = Stream.generate(GroupCalls::citizen)
                .limit(50)
                .map(person -> apply(person.api(), group).<String>path("id"))
                .toList();
        List<Response> answers = atOnce(applications.stream()
                .<Callable<Response>>map(id -> () -> lead(MANAGER, group, id, "accept", null))
                .toList());
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(30);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(20)
                .allMatch(answer -> answer.path("code").equals("quota-exceeded"));
        now(group).answer().then().body("members", equalTo(30)).body("version", equalTo(2));
    }

    @Test
    void onePersonWhoAppliesFiftyTimesAtOnceAppliedOnce() throws Exception {
        Received group = recruiting(MANAGER, "CITIZENS_CORPS", 30);
        Person person = citizen();
        List<Response> answers = atOnce(Collections.nCopies(50, () -> apply(person.api(), group)));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        MANAGER.get(GROUPS + "/{id}/members", group.id()).then().body("items", hasSize(1));
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    @Test
    void manyAreAppointedAtOnceAllOrNone() {
        Received group = founded(MANAGER, "PARTICIPATION_GROUP", Map.of("places", 500));
        List<String> people =
                IntStream.range(0, 500).mapToObj(i -> "C-many-" + i).toList();
        appoint(group, people)
                .then()
                .statusCode(200)
                .body("items", hasSize(500))
                .body("items.state", everyItem(equalTo("MEMBER")));
        appoint(group, List.of("C-many-1", "C-one-more"))
                .then()
                .statusCode(409)
                .body("code", equalTo("quota-exceeded"));
        appoint(group, List.of("C-many-1")).then().statusCode(200).body("items", empty());
        now(group).answer().then().body("members", equalTo(500));
    }

    private static Response appoint(Received group, List<String> subjects) {
        return MANAGER.json(Map.of("subjects", subjects)).post(GROUPS + "/{id}/members/appointments", group.id());
    }

    @Test
    void peopleWithdrawLeaveAndAreDismissedAndMayComeBackUnlessDismissed() {
        Received group = recruiting(MANAGER, "CITIZENS_CORPS", 5);
        Person person = citizen();
        String id = apply(person.api(), group).path("id");
        lead(person.api(), group, id, "withdraw", null).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        lead(MANAGER, group, id, "accept", null).then().statusCode(409).body("allowed", hasItems("apply", "appoint"));
        apply(person.api(), group).then().statusCode(201).body("id", equalTo(id));
        lead(MANAGER, group, id, "decline", Map.of("reason", "정원이 찼습니다."))
                .then()
                .statusCode(200);
        apply(person.api(), group).then().statusCode(201);
        lead(MANAGER, group, id, "accept", null).then().statusCode(200);
        lead(MANAGER, group, id, "leave", null).then().statusCode(403);
        lead(person.api(), group, id, "leave", null).then().statusCode(200).body("state", equalTo("LEFT"));
        appoint(group, List.of(person.subject())).then().statusCode(200);
        lead(MANAGER, group, id, "extend", Map.of("until", today().plusYears(9).toString()))
                .then()
                .statusCode(400);
        lead(MANAGER, group, id, "extend", Map.of("until", today().plusMonths(6).toString()))
                .then()
                .statusCode(200)
                .body("renewals", equalTo(1));
        lead(MANAGER, group, id, "dismiss", Map.of("reason", "활동하지 않음")).then().statusCode(200);
        apply(person.api(), group).then().statusCode(409).body("code", equalTo("illegal-transition"));
        now(group).answer().then().body("members", equalTo(0));
    }

    @Test
    void anOfficialFoundsALearningGroupAndLeadsIt() {
        Received group = Received.of(founding(OFFICIAL, "LEARNING_GROUP", Map.of("topic", "공공데이터 분석"))
                .then()
                .statusCode(201)
                .body("members", equalTo(1))
                .extract()
                .response());
        OFFICIAL.get(GROUPS + "/{id}/members/me", group.id()).then().body("leader", equalTo(true));
        Received recruiting = does(OFFICIAL, group, "recruit", recruitment());
        apply(CITIZEN, recruiting).then().statusCode(403);
        String id =
                apply(COLLEAGUE, recruiting).then().statusCode(201).extract().path("id");
        lead(OFFICIAL, group, id, "accept", null).then().statusCode(200);
        COLLEAGUE.get(GROUPS + "?member=me").then().body("items.id", hasItem(group.id()));
        command(OFFICIAL, recruiting, "dissolve", Map.of("reason", "끝")).then().statusCode(403);
        OFFICIAL.get(GROUPS + "/{id}/allowed-actions", group.id())
                .then()
                .body("actions", hasItems("close-recruitment", "edit", "record-meeting", "note-spending"))
                .body("actions", not(hasItem("grant")));
        founding(OFFICIAL, "PARTICIPATION_GROUP", Map.of()).then().statusCode(403);
        founding(CITIZEN, "LEARNING_GROUP", Map.of()).then().statusCode(403);
        founding(OTHER_HEAD, "CITIZENS_CORPS", Map.of()).then().statusCode(403);
        founding(ANYBODY, "CITIZENS_CORPS", Map.of()).then().statusCode(401);
    }

    @Test
    void groupsArePublicAndTheirMembersAreNot() {
        Received group = recruiting(HEAD, "CITIZENS_CORPS", 5);
        Person person = citizen();
        String id = apply(person.api(), group).path("id");
        for (Api other : List.of(CITIZEN, OFFICIAL)) {
            other.get(GROUPS + "/{id}/members", group.id()).then().statusCode(403);
            other.get(GROUPS + "/{id}/members/{m}", group.id(), id).then().statusCode(404);
        }
        AUDITOR.get(GROUPS + "/{id}/members", group.id()).then().body("items.subject", contains(person.subject()));
        for (String part : List.of("", "/meetings", "/proposals", "/statistics", "/allowed-actions")) {
            assertThat(ANYBODY.get(GROUPS + "/{id}" + part, group.id())
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain(person.subject());
        }
        apply(AUDITOR, group).then().statusCode(403);
        MANAGER.get(GROUPS + "/{id}/revisions", group.id()).then().body("items.command", contains("found", "recruit"));
    }

    @Test
    void placesAndTermsThatDoNotFitAreRefused() {
        Received group = founded(MANAGER, "CITIZENS_CORPS", Map.of("places", 3));
        appoint(group, List.of("C-a", "C-b")).then().statusCode(200);
        patch(group, Map.of("places", 1)).then().statusCode(409);
        patch(group, Map.of("termTo", "2100-01-01")).then().statusCode(409);
        patch(group, Map.of("places", 2, "topic", "돌봄")).then().statusCode(200).body("places", equalTo(2));
        command(MANAGER, now(group), "renew", Map.of("termTo", today().toString()))
                .then()
                .statusCode(400);
        command(MANAGER, now(group), "recruit", Map.of("from", today().toString(), "to", "2013-01-01"))
                .then()
                .statusCode(400);
        founding(MANAGER, "CITIZENS_CORPS", Map.of("termFrom", "2026-02-01", "termTo", "2026-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/termTo"));
        founding(MANAGER, "CLUB", Map.of()).then().statusCode(400).body("violations.field", contains("/kind"));
    }

    private static Response patch(Received group, Map<String, Object> body) {
        return MANAGER.call()
                .header("If-Match", now(group).tag())
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(body)
                .patch(GROUPS + "/{id}", group.id());
    }
}
