package city.innovation.proposal.library;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.OutcomeSteps;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class CaseLibraryTest {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String LIBRARY = "/api/v1/case-library";

    private static final String FILE = """
            번호,사례명,개선전,개선후,예산(백만원),분야,자치구,연도
            1,무인민원발급기 음성 안내,글자만 있었습니다.,음성으로 안내합니다.,12,%1$s,29110,2019
            2,,없음,있음,1,%1$s,29110,2019
            3,폐현수막 장바구니,버렸습니다.,담당 900101-1234567 가 장바구니로 만듭니다.,3.5,%1$s,29140,2020년
            4,해가 틀린 사례,전,후,비밀,%1$s,29140,옛날
            """;

    @Test
    void sharingPutsTheStoryIntoTheLibraryForEverybody() {
        Received shared = OutcomeSteps.shared("골목길 가로등 신고");
        String id = shared.answer().path("implementation.storyId");
        ANYBODY.get(LIBRARY + "/{id}", id)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public, max-age"))
                .body("title", equalTo("골목길 가로등 신고"))
                .body("after", equalTo("QR코드로 신고합니다."))
                .body("budgetWon", equalTo(38_500_000))
                .body("department", equalTo("TRAFFIC"))
                .body("proposalNumber", equalTo(shared.number()));
        for (String q : List.of("가로등", "등", "로등 신고", "qr코드")) {
            ANYBODY.get(LIBRARY + "?department=TRAFFIC&q={q}&limit=200", q)
                    .then()
                    .body("items.id", hasItem(id));
        }
        ANYBODY.get(LIBRARY + "?q=가로수").then().body("items.id", not(hasItem(id)));
        ANYBODY.get(LIBRARY + "?challenge=BALANCE").then().body("items.id", not(hasItem(id)));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(shared.id(), "city.innovation.proposal.shared.v1")
                            .value())
                    .contains("\"storyId\":\"" + id + "\"")
                    .doesNotContain("QR코드로 신고합니다.");
        }
    }

    @Test
    void theDepartmentAndManagersEditWithRevisionsAndNobodyElse() {
        String id = OutcomeSteps.shared("고쳐 쓰는 사례").answer().path("implementation.storyId");
        Response seen = HEAD.get(LIBRARY + "/{id}", id);
        Map<String, Object> patch = Map.of("after", "이제는 앱으로도 신고합니다.");
        for (Api other : List.of(CITIZEN, OFFICIAL, OTHER_HEAD, AUDITOR)) {
            edit(other, id, seen, patch).then().statusCode(403);
        }
        edit(ANYBODY, id, seen, patch).then().statusCode(401);
        edit(HEAD, id, seen, Map.of("department", "PARKS")).then().statusCode(403);
        edit(HEAD, id, seen, Map.of("people", "담당 900101-1234567")).then().statusCode(400);
        Response edited = edit(HEAD, id, seen, patch);
        edited.then().statusCode(200).body("after", equalTo("이제는 앱으로도 신고합니다.")).body("version", equalTo(2));
        edit(MANAGER, id, seen, patch).then().statusCode(412);
        ANYBODY.get(LIBRARY + "?q=앱으로도").then().body("items.id", hasItem(id));
        AUDITOR.get(LIBRARY + "/{id}/revisions", id)
                .then()
                .body("items.command", contains("share", "edit"))
                .body("items[1].diff.after.to", equalTo("이제는 앱으로도 신고합니다."));
        OFFICIAL.get(LIBRARY + "/{id}/revisions", id).then().statusCode(403);
        MANAGER.json(Map.of("toldOn", "2026-11-02", "occasion", "11월 직원 정례조례"))
                .header("If-Match", edited.header("ETag"))
                .post(LIBRARY + "/{id}/tell", id)
                .then()
                .statusCode(200)
                .body("told.occasion", contains("11월 직원 정례조례"));
    }

    @Test
    void aRevokedAdoptionTakesItsStoryOut() {
        Received shared = OutcomeSteps.shared("취소될 사례");
        String id = shared.answer().path("implementation.storyId");
        MANAGER.does(shared, "revoke", Map.of("ground", "FALSE_RECORD", "reason", "실적이 사실과 다릅니다."));
        ANYBODY.get(LIBRARY + "/{id}", id).then().statusCode(404);
        ANYBODY.get(LIBRARY + "?q=취소될").then().body("items.id", not(hasItem(id)));
        MANAGER.get(LIBRARY + "/{id}", id).then().body("state", equalTo("WITHDRAWN"));
        ANYBODY.get(PROPOSALS + "/{id}", shared.id()).then().body("state", equalTo("REVOKED"));
    }

    @Test
    void earlierProgrammesCasesAreImportedOnceAndExported() {
        Response done = done(
                start(MANAGER, "library-a").then().statusCode(202).extract().path("id"));
        done.then().body("state", equalTo("DONE")).body("succeeded", equalTo(2)).body("failed", equalTo(2));
        MANAGER.get(done.path("errorsUrl"))
                .then()
                .body("items.code", hasItem("import.required"))
                .body("items.code", hasItem("import.resident-number"))
                .body("items.code", hasItem("story.import.year"))
                .body("items.code", hasItem("story.import.won"));
        ANYBODY.get(LIBRARY + "?category=library-a&sort=year&includeTotal=true")
                .then()
                .body("total", equalTo(2))
                .body("items.year", contains(2019, 2020))
                .body("items.budgetWon", contains(12_000_000, 3_500_000))
                .body("items[1].after", containsString("######-*******"));
        ANYBODY.get(LIBRARY + "?category=library-a&year=2020&district=29140")
                .then()
                .body("items.size()", equalTo(1));
        ANYBODY.get(LIBRARY + "/counts?by=year&category=library-a")
                .then()
                .body("2019", equalTo(1))
                .body("2020", equalTo(1));
        done(start(MANAGER, "library-a").path("id")).then().body("state", equalTo("DONE"));
        ANYBODY.get(LIBRARY + "?category=library-a&includeTotal=true").then().body("total", equalTo(2));
        String csv = ANYBODY.get(LIBRARY + "/export?category=library-a").asString();
        assertThat(csv).startsWith("\uFEFFtitle,").contains("무인민원발급기 음성 안내").hasLineCount(3);
        start(HEAD, "library-b").then().statusCode(403);
    }

    @Test
    void pagesGoOnWhereTheyEnded() {
        done(start(MANAGER, "library-c").path("id"));
        Response first = ANYBODY.get(LIBRARY + "?category=library-c&sort=title&limit=1");
        first.then().body("nextCursor", notNullValue()).header("Link", containsString("rel=\"next\""));
        ANYBODY.get(LIBRARY + "?category=library-c&sort=title&limit=1&cursor={c}", first.<String>path("nextCursor"))
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].title", not(equalTo(first.path("items[0].title"))))
                .body("nextCursor", nullValue());
        ANYBODY.get(LIBRARY + "?sort=budget").then().statusCode(400);
    }

    private static Response edit(Api by, String id, Response seen, Map<String, Object> patch) {
        return by.call()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset(StandardCharsets.UTF_8)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(MERGE_PATCH, ContentType.JSON)))
                .contentType(MERGE_PATCH)
                .header("If-Match", seen.header("ETag"))
                .body(patch)
                .patch(LIBRARY + "/{id}", id);
    }

    private static Response start(Api by, String category) {
        String options = """
                {"source":"%s","mapping":{"title":"사례명","before":"개선전","after":"개선후","budgetWon":"예산(백만원)",
                 "category":"분야","district":"자치구","year":"연도","externalId":"번호"}}""".formatted(category);
        return by.call()
                .multiPart(
                        "file",
                        "cases.csv",
                        FILE.formatted(category).getBytes(StandardCharsets.UTF_8),
                        "application/octet-stream")
                .multiPart(new MultiPartSpecBuilder(options.getBytes(StandardCharsets.UTF_8))
                        .controlName("options")
                        .mimeType("application/json")
                        .emptyFileName()
                        .build())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(LIBRARY + "/imports");
    }

    private static Response done(String job) {
        return await().until(
                        () -> MANAGER.get(LIBRARY + "/imports/{id}", job),
                        answer -> !List.of("QUEUED", "RUNNING").contains(answer.<String>path("state")));
    }
}
