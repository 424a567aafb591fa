package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ProposalImportTest {

    private static final String MAPPING =
            "\"mapping\":{\"title\":\"제목\",\"problem\":\"제목\",\"category\":\"분야\",\"submittedAt\":\"등록일\",\"externalId\":\"번호\"}";

    private static final String FILE = """
            번호,제목,분야,등록일
            1,골목 주차 빈자리,%1$s,2017-10-24 10:42:52
            2,,%1$s,2017-10-25 11:00:00
            3,골목 주차 빈자리,%1$s,2019-01-02 03:04:05
            4,주민번호 900101-1234567 이 든 글,%1$s,2019-01-02 03:04:06
            5,"=HYPERLINK(""x"")",%1$s,2019-01-02 03:04:07
            6,날짜가 틀린 글,%1$s,어제
            """;

    @Test
    void rightRowsAreTakenWrongOnesReportedAndARepeatChangesNothing() {
        String job = start(file("valid"), options("valid", ""), "ideas.csv");
        Response done = done(job);
        done.then()
                .body("state", equalTo("DONE"))
                .body("total", equalTo(6))
                .body("succeeded", equalTo(4))
                .body("failed", equalTo(2))
                .body("summary.sameTitles", equalTo(1))
                .body("summary.rowsWithSameTitle", equalTo(2))
                .body("summary.groups.find { it.title == '골목 주차 빈자리' }.count", greaterThanOrEqualTo(2));
        MANAGER.get(done.path("errorsUrl"))
                .then()
                .body("items.row", contains(3, 3, 5, 5, 7))
                .body("items[0,1].code", contains("import.required", "import.required"))
                .body("items[0,1].field", contains("title", "problem"))
                .body("items[2].severity", equalTo("WARNING"))
                .body("items[4].code", equalTo("import.time"));
        ANYBODY.get(PROPOSALS + "?category=valid&sort=submittedAt")
                .then()
                .body("items.number[0]", containsString("P-2017-"))
                .body("items.title[2]", equalTo("주민번호 ######-******* 이 든 글"));
        String id = ANYBODY.get(PROPOSALS + "?category=valid&sort=submittedAt").path("items[0].id");
        MANAGER.get(PROPOSALS + "/{id}/duties", id).then().body("items", empty());
        MANAGER.get(PROPOSALS + "/{id}", id)
                .then()
                .body("imported", equalTo(true))
                .body("submittedAt", equalTo("2017-10-24T01:42:52Z"));
        try (Topic topic = Topic.named("innovation.proposals")) {
            Message told = topic.await(id, "city.innovation.proposal.submitted.v1");
            assertThat(told.headers()).containsEntry("ce_origin", "import/" + job);
        }
        done(start(file("valid"), options("valid", ""), "ideas.csv"))
                .then()
                .body("succeeded", equalTo(0))
                .body("unchanged", equalTo(4));
    }

    @Test
    void aDryRunAndAllOrNothingStoreNothing() {
        done(start(file("dry"), options("dry", "\"dryRun\":true,"), "ideas.csv"))
                .then()
                .body("succeeded", equalTo(4))
                .body("failed", equalTo(2));
        done(start(file("all"), options("all", "\"mode\":\"ALL\","), "ideas.csv"))
                .then()
                .body("failed", equalTo(2));
        ANYBODY.get(PROPOSALS + "?category=dry").then().body("items", empty());
        ANYBODY.get(PROPOSALS + "?category=all").then().body("items", empty());
    }

    @Test
    void anExportGivesTheSameRowsBack() {
        byte[] korean = FILE.formatted("roundtrip").getBytes(Charset.forName("MS949"));
        done(start(korean, options("roundtrip", ""), "ideas.csv"));
        byte[] csv = ANYBODY.get(PROPOSALS + "/export?category=roundtrip").asByteArray();
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).contains("골목 주차 빈자리").contains("'=HYPERLINK").contains("2017-10-24 10:42:52");
        String again = start(
                text.replace("roundtrip", "roundtrip2").getBytes(StandardCharsets.UTF_8),
                "{\"source\":\"again\"}",
                "export.csv");
        done(again).then().body("succeeded", equalTo(4)).body("failed", equalTo(0));
        List<String> titles =
                ANYBODY.get(PROPOSALS + "?category=roundtrip&sort=submittedAt").path("items.title");
        ANYBODY.get(PROPOSALS + "?category=roundtrip2&sort=submittedAt").then().body("items.title", equalTo(titles));
        for (String format : List.of("xlsx", "ndjson")) {
            byte[] export = ANYBODY.get(PROPOSALS + "/export?category=roundtrip&format=" + format)
                    .asByteArray();
            done(start(export, "{\"source\":\"dry\",\"dryRun\":true}", "export." + format))
                    .then()
                    .body("succeeded", equalTo(4))
                    .body("failed", equalTo(0));
        }
    }

    @Test
    void aSystemBringsProposalsToItsDepartmentsAlone() {
        Api narrowed = Api.as(Tokens.token("system").subject("S-narrowed").departments("PARKS"));
        String rows = """
                제목,responsibleDepartment,externalId
                맡은 부서의 글,PARKS,n-1
                남의 부서의 글,TRAFFIC,n-2
                부서가 없는 글,,n-3
                """;
        String job = upload(
                        narrowed,
                        rows.getBytes(StandardCharsets.UTF_8),
                        "{\"source\":\"narrowed\",\"mapping\":{\"title\":\"제목\",\"problem\":\"제목\"}}",
                        "a.csv")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Response done = await().until(
                        () -> narrowed.get(PROPOSALS + "/imports/{id}", job),
                        answer -> "DONE".equals(answer.path("state")));
        done.then().body("succeeded", equalTo(1)).body("failed", equalTo(2));
        narrowed.get(done.path("errorsUrl"))
                .then()
                .body("items.row", contains(3, 4))
                .body("items.field", everyItem(equalTo("responsibleDepartment")));
    }

    /** Of every kind that a file can bring, with all that it says. */
    @Test
    void whatKindsAskForGoesOutAndComesBack() {
        String category = "whole-" + UUID.randomUUID();
        for (Map<String, Object> kind : List.<Map<String, Object>>of(
                Map.of("kind", "IDEA", "tags", List.of("골목", "쉼표, 있는 말"), "details", Map.of("note", "자유 항목")),
                Map.of("kind", "PRACTICE", "ownWork", true, "tags", List.of("골목", "주차")),
                Map.of("kind", "RECOMMENDED", "district", "29110", "hidden", true),
                Map.of(
                        "kind",
                        "TERMINATION",
                        "details",
                        Map.of("ground", "LOW_EFFECTIVENESS", "nodeId", UUID.randomUUID(), "estimatedCostWon", 5)),
                Map.of("kind", "BUDGET_WASTE", "details", Map.of("estimatedSavingWon", 1_500_000)),
                Map.of("kind", "REGULATION", "details", Map.of("rule", "조례, 제3조 \"단서\"", "burdened", "상인")))) {
            Map<String, Object> body = new HashMap<>(kind);
            body.putAll(
                    Map.of("title", "오가는 " + kind.get("kind"), "problem", "현황", "category", category, "submit", true));
            Api.OFFICIAL.submits(body);
        }
        for (String format : List.of("csv", "xlsx", "ndjson")) {
            byte[] file = MANAGER.get(PROPOSALS + "/export?category=" + category + "&format=" + format)
                    .asByteArray();
            String copy = format + "-" + category;
            done(start(
                            file,
                            "{\"source\":\"" + copy
                                    + "\",\"mapping\":{\"category\":\"none\"},\"defaults\":{\"category\":\"" + copy
                                    + "\"}}",
                            "whole." + format))
                    .then()
                    .body("succeeded", equalTo(6))
                    .body("failed", equalTo(0));
            assertThat(all(copy)).as(format).isEqualTo(all(category));
        }
        assertThat(ANYBODY.get(PROPOSALS + "/export?category=" + category).asString())
                .contains("오가는 IDEA")
                .doesNotContain("29110", "오가는 RECOMMENDED");
    }

    /** What every one of that category says, by kind. */
    private static Map<String, Map<String, Object>> all(String category) {
        Map<String, Map<String, Object>> all = new TreeMap<>();
        for (String id : MANAGER.get(PROPOSALS + "?category=" + category).<List<String>>path("items.id")) {
            Map<String, Object> one =
                    MANAGER.get(PROPOSALS + "/{id}", id).jsonPath().getMap("");
            one.keySet()
                    .retainAll(Set.of("kind", "title", "problem", "ownWork", "district", "tags", "details", "hidden"));
            all.put((String) one.get("kind"), one);
        }
        return all;
    }

    @Test
    void oneDetailStandsInAColumnOfItsOwn() {
        String rows = """
                kind,title,problem,사유,대상,details.estimatedCostWon,tags
                TERMINATION,쓰이지 않는 보고,현황,LOW_EFFECTIVENESS,019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22,"1,000","보고, 월간"
                TERMINATION,사유가 틀린 글,현황,BORED,,,
                TERMINATION,금액이 틀린 글,현황,LOW_EFFECTIVENESS,,많이,
                TERMINATION,대상이 틀린 글,현황,LOW_EFFECTIVENESS,회의,,
                """;
        Response done = done(start(
                rows.getBytes(StandardCharsets.UTF_8),
                "{\"source\":\"columns\",\"mapping\":{\"details.ground\":\"사유\",\"details.nodeId\":\"대상\"},"
                        + "\"defaults\":{\"category\":\"columns\"}}",
                "a.csv"));
        done.then().body("succeeded", equalTo(1)).body("failed", equalTo(3));
        MANAGER.get(done.path("errorsUrl"))
                .then()
                .body("items.row", contains(3, 4, 5))
                .body("items.field", contains("/details/ground", "/details/estimatedCostWon", "/details/nodeId"));
        MANAGER.get(
                        PROPOSALS + "/{id}",
                        MANAGER.get(PROPOSALS + "?category=columns").<String>path("items[0].id"))
                .then()
                .body("details.ground", equalTo("LOW_EFFECTIVENESS"))
                .body("details.estimatedCostWon", equalTo(1000));
    }

    @Test
    void aBadFileOrAWrongCallerGetsAClearAnswer() {
        done(start("제목,제목\n가,나\n".getBytes(StandardCharsets.UTF_8), "{}", "double.csv"))
                .then()
                .body("state", equalTo("FAILED"))
                .body("problem", equalTo("duplicate-column-name"));
        upload(MANAGER, "x".getBytes(StandardCharsets.UTF_8), "{\"mapping\":{\"nonsense\":\"a\"}}", "a.csv")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/mapping/nonsense"));
        upload(MANAGER, "x".getBytes(StandardCharsets.UTF_8), "{}", "a.exe")
                .then()
                .statusCode(415);
        upload(CITIZEN, file("no"), "{}", "a.csv").then().statusCode(403);
        upload(ANYBODY, file("no"), "{}", "a.csv").then().statusCode(401);
        String job = start(file("mine"), options("mine", "\"dryRun\":true,"), "a.csv");
        OTHER_HEAD.get(PROPOSALS + "/imports/{id}", job).then().statusCode(404);
    }

    private static byte[] file(String category) {
        return FILE.formatted(category).getBytes(StandardCharsets.UTF_8);
    }

    private static String options(String source, String more) {
        return "{" + more + "\"source\":\"" + source + "\"," + MAPPING + "}";
    }

    private static String start(byte[] file, String options, String name) {
        return upload(MANAGER, file, options, name)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static Response upload(Api by, byte[] file, String options, String name) {
        return by.call()
                .multiPart("file", name, file, "application/octet-stream")
                .multiPart(new MultiPartSpecBuilder(options.getBytes(StandardCharsets.UTF_8))
                        .controlName("options")
                        .mimeType("application/json")
                        .emptyFileName()
                        .build())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PROPOSALS + "/imports");
    }

    private static Response done(String job) {
        return await().until(
                        () -> MANAGER.get(PROPOSALS + "/imports/{id}", job),
                        answer -> !List.of("QUEUED", "RUNNING").contains(answer.<String>path("state")));
    }
}
