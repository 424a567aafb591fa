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
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
                .post(PROPOSALS + "/imports");
    }

    private static Response done(String job) {
        return await().until(
                        () -> MANAGER.get(PROPOSALS + "/imports/{id}", job),
                        answer -> !List.of("QUEUED", "RUNNING").contains(answer.<String>path("state")));
    }
}
