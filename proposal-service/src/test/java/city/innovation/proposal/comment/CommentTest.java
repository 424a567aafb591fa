package city.innovation.proposal.comment;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.AUDITOR;
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
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class CommentTest {

    @Test
    void commentsStandInThreadsAndAreCounted() {
        Received proposal = CITIZEN.submits("이야기할 제안");
        Response first = write(OTHER_CITIZEN, proposal, "처음", null);
        first.then()
                .statusCode(201)
                .header("Location", containsString("/comments/"))
                .body("depth", equalTo(0))
                .body("participant", equalTo(1))
                .body("mine", equalTo(true));
        Response answer = write(CITIZEN, proposal, "답글", first.path("id"));
        answer.then().body("depth", equalTo(1)).body("participant", equalTo(2)).body("byProposer", equalTo(true));
        write(HEAD, proposal, "부서의 답", answer.path("id")).then().body("byOfficial", equalTo(true));
        write(OTHER_CITIZEN, proposal, "둘째", null).then().body("participant", equalTo(1));
        list(ANYBODY, proposal, "")
                .then()
                .body("items.text", contains("처음", "둘째"))
                .body("items.replies", contains(1, 0));
        list(ANYBODY, proposal, "?sort=-createdAt&limit=1").then().body("items.text", contains("둘째"));
        Response page = list(ANYBODY, proposal, "?limit=1");
        list(ANYBODY, proposal, "?limit=1&cursor=" + page.path("nextCursor"))
                .then()
                .body("items.text", contains("둘째"))
                .body("nextCursor", nullValue());
        list(ANYBODY, proposal, "?parent=" + first.path("id")).then().body("items.text", contains("답글"));
        ANYBODY.get(PROPOSALS + "/{id}", proposal.id())
                .then()
                .body("commentCount", equalTo(4))
                .body("version", equalTo(1));
        String parent = answer.path("id");
        for (int depth = 2; depth <= Comment.DEEPEST; depth++) {
            parent = write(CITIZEN, proposal, "깊이 " + depth, parent).path("id");
        }
        write(CITIZEN, proposal, "너무 깊은 답글", parent)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/parentId"));
        Received other = CITIZEN.submits("다른 제안");
        write(CITIZEN, other, "남의 답글", first.path("id")).then().statusCode(400);
        CITIZEN.get(comment(other, first.path("id"))).then().statusCode(404);
    }

    @Test
    void anAuthorEditsWithHistoryAndNobodyElse() {
        Received proposal = CITIZEN.submits("고칠 댓글이 있는 제안");
        Response written = write(OTHER_CITIZEN, proposal, Normalizer.normalize("필요합니다", Normalizer.Form.NFD), null);
        written.then().body("text", equalTo("필요합니다"));
        String path = comment(proposal, written.path("id"));
        edit(MANAGER, path, written.header("ETag"), "고침").then().statusCode(403);
        edit(ANYBODY, path, written.header("ETag"), "고침").then().statusCode(401);
        edit(OTHER_CITIZEN, path, "\"7\"", "고침").then().statusCode(412);
        edit(OTHER_CITIZEN, path, written.header("ETag"), "번호 900101-1234567")
                .then()
                .statusCode(400)
                .body("code", equalTo("resident-number-refused"));
        edit(OTHER_CITIZEN, path, written.header("ETag"), "꼭 필요합니다")
                .then()
                .statusCode(200)
                .body("text", equalTo("꼭 필요합니다"))
                .body("version", equalTo(2))
                .body("editedAt", notNullValue());
        OTHER_CITIZEN
                .get(path + "/revisions")
                .then()
                .body("items.command", contains("comment", "edit"))
                .body("items[1].diff.text.from", equalTo("필요합니다"));
        CITIZEN.get(path + "/revisions").then().statusCode(403);
        AUDITOR.get(path + "/revisions").then().statusCode(200);
    }

    @Test
    void aManagerHidesWithAReasonAndShowsAgain() {
        Received proposal = CITIZEN.submits("가릴 댓글이 있는 제안");
        Response written = write(OTHER_CITIZEN, proposal, "비방하는 말", null);
        String path = comment(proposal, written.path("id"));
        write(CITIZEN, proposal, "답글", written.path("id"));
        for (Api other : List.of(CITIZEN, OTHER_CITIZEN, HEAD, AUDITOR)) {
            moderate(other, path, "hide", written.header("ETag")).then().statusCode(403);
        }
        Response hidden = moderate(MANAGER, path, "hide", written.header("ETag"));
        hidden.then().statusCode(200).body("hidden", equalTo(true)).body("text", equalTo("비방하는 말"));
        for (Api reader : List.of(ANYBODY, CITIZEN, OTHER_CITIZEN, HEAD)) {
            reader.get(path).then().body("text", nullValue()).body("hidden", equalTo(true));
            assertThat(list(reader, proposal, "").asString()).doesNotContain("비방");
        }
        assertThat(OTHER_CITIZEN.get(path + "/revisions").statusCode()).isEqualTo(403);
        OTHER_CITIZEN.get(path).then().body("hiddenReason", equalTo("규칙에 따라"));
        ANYBODY.get(path).then().body("hiddenReason", nullValue());
        for (Api reader : List.of(MANAGER, AUDITOR)) {
            list(reader, proposal, "").then().body("items[0].text", equalTo("비방하는 말"));
        }
        count(proposal, 1);
        edit(OTHER_CITIZEN, path, hidden.header("ETag"), "고침").then().statusCode(409);
        write(CITIZEN, proposal, "가려진 말에 답글", written.path("id")).then().statusCode(409);
        moderate(MANAGER, path, "hide", hidden.header("ETag")).then().statusCode(409);
        moderate(MANAGER, path, "show", hidden.header("ETag")).then().statusCode(200);
        ANYBODY.get(path).then().body("text", equalTo("비방하는 말"));
        count(proposal, 2);
    }

    @Test
    void anybodyWithALoginReportsOnce() {
        Received proposal = CITIZEN.submits("신고할 댓글이 있는 제안");
        String id = write(OTHER_CITIZEN, proposal, "광고입니다", null).path("id");
        String path = comment(proposal, id);
        Map<String, Object> why = Map.of("reason", "광고");
        ANYBODY.json(why).post(path + "/report").then().statusCode(401);
        CITIZEN.json(why).post(path + "/report").then().statusCode(204);
        CITIZEN.json(why).post(path + "/report").then().statusCode(409);
        OFFICIAL.json(why).post(path + "/report").then().statusCode(204);
        ANYBODY.get(path).then().body("version", equalTo(1)).body("reports", nullValue());
        MANAGER.get(path).then().body("reports", equalTo(2));
        CITIZEN.get(PROPOSALS + "/reported-comments").then().statusCode(403);
        MANAGER.get(PROPOSALS + "/reported-comments?limit=200").then().body("items.id", hasItem(id));
        moderate(MANAGER, path, "hide", MANAGER.get(path).header("ETag")).then().statusCode(200);
        MANAGER.get(PROPOSALS + "/reported-comments?limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void whoSpeaksIsKnownToTheCityAloneAndOfAWasteReportToNobody() {
        Received proposal = CITIZEN.submits("사람을 가리는 제안");
        String path =
                comment(proposal, write(OTHER_CITIZEN, proposal, "의견", null).path("id"));
        for (Api reader : List.of(ANYBODY, CITIZEN)) {
            reader.get(path).then().body("author", nullValue()).body("participant", equalTo(1));
        }
        for (Api reader : List.of(OTHER_CITIZEN, OFFICIAL, AUDITOR)) {
            reader.get(path).then().body("author", equalTo("C-91bb"));
        }
        Api named = Api.as(Tokens.token("citizen").subject("C-named").name("남궁민수"));
        String signed =
                comment(proposal, write(named, proposal, "이름 있는 의견", null).path("id"));
        for (Api reader : List.of(ANYBODY, CITIZEN)) {
            reader.get(signed).then().body("name", equalTo("남**수")).body("author", nullValue());
            list(reader, proposal, "").then().body("items.name", hasItem("남**수"));
        }
        for (Api reader : List.of(named, OFFICIAL, AUDITOR)) {
            reader.get(signed).then().body("name", equalTo("남궁민수"));
            list(reader, proposal, "").then().body("items.name", hasItem("남궁민수"));
        }
        Api reporter =
                Api.as(Tokens.token("citizen").subject("C-quiet-reporter").name("신고자"));
        Received report = reporter.submits(Map.of(
                "kind",
                "BUDGET_WASTE",
                "title",
                "안 쓰는 분수",
                "problem",
                "물만 씁니다.",
                "details",
                Map.of("estimatedSavingWon", 1_000_000L),
                "submit",
                true));
        String own = comment(report, write(reporter, report, "제가 보았습니다", null).path("id"));
        reporter.get(own).then().body("mine", equalTo(true)).body("author", equalTo("C-quiet-reporter"));
        for (Api other : List.of(ANYBODY, OTHER_CITIZEN, OFFICIAL, HEAD, MANAGER, AUDITOR)) {
            assertThat(other.get(own).asString() + list(other, report, "").asString())
                    .doesNotContain("C-quiet-reporter", "신고자", "\"name\"")
                    .doesNotContain("\"byProposer\":true");
            assertThat(other.get(own + "/revisions").asString()).doesNotContain("C-quiet-reporter");
        }
    }

    @Test
    void whatIsHiddenOfAProposalIsNotDiscussedInPublicAndDraftsAndEndedOnesNotAtAll() {
        Received hidden = CITIZEN.submits(Map.of("title", "가린 제안", "problem", "현황", "hidden", true, "submit", true));
        write(OFFICIAL, hidden, "내부 의견", null).then().statusCode(201);
        list(ANYBODY, hidden, "").then().statusCode(401);
        list(OTHER_CITIZEN, hidden, "").then().statusCode(403);
        write(OTHER_CITIZEN, hidden, "의견", null).then().statusCode(403);
        list(CITIZEN, hidden, "").then().body("items.text", contains("내부 의견"));
        Received draft = Received.of(CITIZEN.propose(Map.of("title", "초안", "problem", "쓰는 중")));
        write(CITIZEN, draft, "혼잣말", null).then().statusCode(409);
        list(OTHER_CITIZEN, draft, "").then().statusCode(404);
        Received withdrawn = CITIZEN.does(CITIZEN.submits("거둔 제안"), "withdraw", Map.of("reason", "거둡니다."));
        write(OTHER_CITIZEN, withdrawn, "늦은 의견", null).then().statusCode(409);
        list(ANYBODY, withdrawn, "").then().body("items", empty());
        Received open = CITIZEN.submits("열린 제안");
        for (Api silent : List.of(AUDITOR, Api.as("system"), Api.as("operator"))) {
            write(silent, open, "말없는 이", null).then().statusCode(403);
        }
        write(ANYBODY, open, "이름 없는 이", null).then().statusCode(401);
        write(OTHER_CITIZEN, open, "주민번호 900101-1234567", null)
                .then()
                .statusCode(400)
                .body("code", equalTo("resident-number-refused"));
        count(open, 0);
    }

    @Test
    void manyAtOnceAreCountedEachOnceWithOneNumberPerPerson() throws Exception {
        Received proposal = CITIZEN.submits("한꺼번에 말하는 제안");
        List<Api> people = List.of(OTHER_CITIZEN, OFFICIAL, HEAD, MANAGER);
        List<Future<Response>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 40; i++) {
                Api person = people.get(i % people.size());
                String text = "의견 " + i;
                answers.add(threads.submit(() -> write(person, proposal, text, null)));
            }
            for (Future<Response> answer : answers) {
                answer.get(60, TimeUnit.SECONDS).then().statusCode(201);
            }
        }
        count(proposal, 40);
        List<Integer> numbers = list(ANYBODY, proposal, "?limit=200").path("items.participant");
        assertThat(numbers).hasSize(40);
        assertThat(numbers.stream().distinct().sorted()).containsExactly(1, 2, 3, 4);
    }

    private static void count(Received proposal, int expected) {
        ANYBODY.get(PROPOSALS + "/{id}", proposal.id()).then().body("commentCount", equalTo(expected));
    }

    private static Response write(Api by, Received proposal, String text, String parent) {
        Map<String, Object> body = parent == null ? Map.of("text", text) : Map.of("text", text, "parentId", parent);
        return by.json(body).post(PROPOSALS + "/" + proposal.id() + "/comments");
    }

    private static Response list(Api by, Received proposal, String query) {
        return by.get(PROPOSALS + "/" + proposal.id() + "/comments" + query);
    }

    private static String comment(Received proposal, String id) {
        return PROPOSALS + "/" + proposal.id() + "/comments/" + id;
    }

    private static Response edit(Api by, String path, String tag, String text) {
        return by.call()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body(Map.of("text", text))
                .patch(path);
    }

    private static Response moderate(Api by, String path, String command, String tag) {
        return by.json(Map.of("reason", "규칙에 따라")).header("If-Match", tag).post(path + "/" + command);
    }
}
