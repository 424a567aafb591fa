package city.innovation.proposal.call;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import city.innovation.kit.sql.Sql;
import city.innovation.proposal.Api;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ChallengeTest {

    private static final String CHALLENGES = "/api/v1/challenges";

    @Inject
    Sql sql;

    /** Other tests name challenges that nobody has defined. */
    @AfterEach
    void noneIsDefined() {
        sql.update("delete from challenge");
    }

    @Test
    void fromTheFirstDefinedOneOnOnlyDefinedCodesCanBeNamedWhileTheyHold() {
        propose("ANYTHING").then().statusCode(201);
        define("BALANCED_GROWTH", "2026-01-01", null).then().statusCode(201);
        define("OVER", "2020-01-01", "2020-12-31").then().statusCode(201);
        propose("BALANCED_GROWTH").then().statusCode(201);
        for (String wrong : List.of("ANYTHING", "OVER")) {
            propose(wrong).then().statusCode(400).body("violations[0].field", equalTo("/challenge"));
        }
        CITIZEN.propose(Map.of("title", "과제 없는 제안", "problem", "현황")).then().statusCode(201);
        ANYBODY.get(PROPOSALS + "?challenge=BALANCED_GROWTH").then().body("items.title", hasItem("과제 제안"));
        ANYBODY.get(PROPOSALS + "/counts?by=challenge&challenge=BALANCED_GROWTH")
                .then()
                .body("BALANCED_GROWTH", equalTo(1));
    }

    @Test
    void managersDefineAndChangeThemAndEverybodyReadsThem() {
        for (Api other : List.of(CITIZEN, HEAD, Api.AUDITOR)) {
            define(other, "HOUSING", "2026-01-01", null).then().statusCode(403);
        }
        define(ANYBODY, "HOUSING", "2026-01-01", null).then().statusCode(401);
        Response defined = define("HOUSING", "2026-01-01", null);
        define("HOUSING", "2026-01-01", null).then().statusCode(409);
        define("BROKEN", "2026-02-01", "2026-01-01").then().statusCode(400);
        define("lower", "2026-02-01", null).then().statusCode(400);
        define("AGEING", "2019-01-01", "2019-12-31");
        ANYBODY.get(CHALLENGES).then().body("items.code", contains("AGEING", "HOUSING"));
        ANYBODY.get(CHALLENGES + "?sort=-validFrom&limit=1").then().body("items.code", contains("HOUSING"));
        ANYBODY.get(CHALLENGES + "?validOn=2026-06-01").then().body("items.code", not(hasItem("AGEING")));
        ANYBODY.get(CHALLENGES + "/HOUSING").then().body("indexComponents", contains("LIVABILITY"));
        ANYBODY.get(CHALLENGES + "/NONE").then().statusCode(404);
        edit(CITIZEN, defined.header("ETag")).then().statusCode(403);
        edit(MANAGER, defined.header("ETag"))
                .then()
                .statusCode(200)
                .body("goal", equalTo("청년의 집 걱정을 던다."))
                .body("version", equalTo(2));
        edit(MANAGER, defined.header("ETag")).then().statusCode(412);
        Api.AUDITOR
                .get("/api/v1/services/proposal/change-records?aggregateId=" + defined.path("id"))
                .then()
                .body("items.command", hasItem("edit"));
    }

    @Test
    void aFileNamesNoOtherChallengesThanThoseOfItsDay() {
        define("BALANCED_GROWTH", "2026-01-01", null).then().statusCode(201);
        define("OVER", "2020-01-01", "2020-12-31").then().statusCode(201);
        String rows = """
                title,%1$s,challenge,%2$s
                과제가 있는 글,글,BALANCED_GROWTH,
                모르는 과제의 글,글,ANYTHING,
                끝난 과제의 글,글,OVER,
                그때의 글,글,OVER,2020-03-02
                """;
        for (String collection : List.of("proposals", "voices")) {
            boolean proposals = collection.equals("proposals");
            Response job = imported(
                    collection,
                    proposals ? rows.formatted("problem", "submittedAt") : rows.formatted("text", "receivedAt"));
            job.then().body("succeeded", equalTo(2)).body("failed", equalTo(2));
            MANAGER.get(job.path("errorsUrl"))
                    .then()
                    .body("items.row", contains(3, 4))
                    .body("items.code", everyItem(equalTo("proposal.challenge.unknown")));
        }
    }

    private static Response imported(String collection, String csv) {
        String path = "/api/v1/" + collection + "/imports";
        String job = MANAGER.call()
                .multiPart("file", "a.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("options", "{\"dryRun\":true}", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return await().until(() -> MANAGER.get(path + "/" + job), answer -> "DONE".equals(answer.path("state")));
    }

    private static Response propose(String challenge) {
        return CITIZEN.propose(Map.of("title", "과제 제안", "problem", "현황", "challenge", challenge, "submit", true));
    }

    private static Response define(String code, String from, String to) {
        return define(MANAGER, code, from, to);
    }

    private static Response define(Api by, String code, String from, String to) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "code",
                code,
                "titleKo",
                "주거",
                "titleEn",
                "Housing",
                "goal",
                "집 걱정을 던다.",
                "indexComponents",
                List.of("LIVABILITY"),
                "validFrom",
                from));
        if (to != null) {
            body.put("validTo", to);
        }
        return by.json(body).post(CHALLENGES);
    }

    private static Response edit(Api by, String tag) {
        return by.call()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body(Map.of("goal", "청년의 집 걱정을 던다."))
                .patch(CHALLENGES + "/HOUSING");
    }
}
