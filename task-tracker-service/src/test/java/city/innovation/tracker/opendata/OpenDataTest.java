package city.innovation.tracker.opendata;

import static city.innovation.test.Patience.await;
import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.AUDITOR;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class OpenDataTest {

    private static final String DATA = "/api/v1/open-data";
    private static final String BUILDS = DATA + "/builds";
    private static final String DOCUMENTS = "/api/v1/published-documents";

    @Inject
    Sql sql;

    @Test
    void theCatalogueDescribesEachTableWithLicenceSizeChecksumAndColumns() {
        build();
        Response catalogue = ANYBODY.get(DATA);
        catalogue
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .header("Cache-Control", startsWith("public"))
                .body("'@type'", equalTo("dcat:Catalog"))
                .body("'@context'.dcat", equalTo("http://www.w3.org/ns/dcat#"))
                .body("'dct:license'.'@id'", equalTo("https://www.kogl.or.kr/info/license.do#01-tab"))
                .body("'dct:publisher'.'foaf:name'.'@language'", equalTo(List.of("ko", "en")));
        ANYBODY.call()
                .header("If-None-Match", catalogue.header("ETag"))
                .get(DATA)
                .then()
                .statusCode(304);
        List<Map<String, Object>> distributions = catalogue.path("'dcat:dataset'.'dcat:distribution'.flatten()");
        assertThat(distributions).hasSize(2 * Dataset.values().length);
        for (Map<String, Object> distribution : distributions) {
            Response file = ANYBODY.get(at(distribution, "dcat:downloadURL", "@id"));
            byte[] bytes = file.then().statusCode(200).extract().asByteArray();
            assertThat(String.valueOf(bytes.length)).isEqualTo(at(distribution, "dcat:byteSize", "@value"));
            assertThat(file.header("Content-Length")).isEqualTo(String.valueOf(bytes.length));
            assertThat(Checksums.of(bytes))
                    .isEqualTo(at(inner(distribution, "spdx:checksum"), "spdx:checksumValue", "@value"));
            assertThat(at(distribution, "dcat:mediaType", "@id"))
                    .endsWith(file.contentType().replaceAll(";.*", ""));
            ANYBODY.get(at(distribution, "dct:conformsTo", "@id"))
                    .then()
                    .statusCode(200)
                    .contentType("application/csvm+json");
        }
    }

    @Test
    void columnsThatWerePublishedStay() throws IOException {
        build();
        Map<String, String> published = published();
        List<String> offered = ANYBODY.get(DATA).path("'dcat:dataset'.'dct:identifier'");
        assertThat(published.keySet()).containsExactlyInAnyOrderElementsOf(offered);
        published.forEach((dataset, columns) -> {
            List<String> described =
                    ANYBODY.get(DATA + "/" + dataset + "/schema").path("tableSchema.columns.name");
            assertThat(String.join(",", described)).as(dataset).isEqualTo(columns);
            assertThat(csv(dataset)).as(dataset).startsWith("\uFEFF" + columns + "\r\n");
            List<Map<String, Object>> items = json(dataset).path("items");
            assertThat(items)
                    .allSatisfy(item -> assertThat(String.join(",", item.keySet()))
                            .as(dataset)
                            .isEqualTo(columns));
        });
    }

    @Test
    void whatIsWithdrawnGoesWithTheNextBuildAndWithItsBytes() {
        String title = "철회될 문서 " + UUID.randomUUID();
        Made document = OFFICIAL.makes(
                DOCUMENTS,
                Map.of(
                        "number", UUID.randomUUID().toString(),
                        "title", title,
                        "department", "TRAFFIC",
                        "madeOn", "2026-11-02",
                        "url", "https://doc.example/1"));
        assertThat(csv("documents")).doesNotContain(title);
        assertThat(changed(build())).contains("documents", "totals");
        assertThat(csv("documents")).contains(title);
        assertThat(json("documents").asString()).contains(title);
        OFFICIAL.patch(document, Map.of("ground", "TRADE_SECRET", "groundReason", "업체의 영업비밀"))
                .then()
                .statusCode(200);
        assertThat(csv("documents")).contains(title);
        build();
        assertThat(csv("documents")).doesNotContain(title, document.id());
        assertThat(sql.query(
                        "select count(*) from open_data_part where position(?::bytea in content) > 0",
                        row -> row.getLong(1),
                        document.id().getBytes(UTF_8)))
                .containsExactly(0L);
        Made plan = PlanSteps.small(2);
        Made project = PlanSteps.coded(plan, "P2");
        build();
        assertThat(csv("plans")).contains(project.id());
        MANAGER.does(
                MANAGER.sees(plan),
                "revise",
                Map.of("reason", "사업을 뺍니다.", "changes", List.of(Map.of("op", "REMOVE", "nodeId", project.id()))));
        build();
        assertThat(csv("plans")).contains(plan.id()).doesNotContain(project.id());
    }

    @Test
    void whatDidNotChangeIsTheSameToTheByte() {
        build();
        Response first = ANYBODY.get(DATA + "/plans?format=csv");
        Response second = build();
        assertThat(changed(second)).isEmpty();
        second.then().body("builtBy", equalTo("E30001"));
        Response again = ANYBODY.get(DATA + "/plans?format=csv");
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        for (String header : List.of("ETag", "Last-Modified")) {
            assertThat(again.header(header)).isNotBlank().isEqualTo(first.header(header));
        }
        ANYBODY.call()
                .header("If-None-Match", first.header("ETag"))
                .get(DATA + "/plans?format=csv")
                .then()
                .statusCode(304);
        ANYBODY.call()
                .header("If-Modified-Since", first.header("Last-Modified"))
                .get(DATA + "/plans?format=csv")
                .then()
                .statusCode(304);
    }

    @Test
    void formulasAreTextAndNobodyIsNamed() {
        Made policy = MANAGER.makes(
                "/api/v1/policies",
                Map.of(
                        "title", "=HYPERLINK(\"https://bad.example\")",
                        "department", "TRAFFIC",
                        "importance", "ORDINARY",
                        "budget", List.of(Map.of("year", 2026, "amountWon", 1_200_000_000))));
        Made request = CITIZEN.makes(
                "/api/v1/information-requests", Map.of("title", "내 이름이 든 청구", "text", "본문", "department", "TRAFFIC"));
        HEAD.does(
                request,
                "decide",
                Map.of("outcome", "DISCLOSED", "answer", "드립니다.", "publishedTitle", "심야버스 자료", "documents", 3));
        Made plan = PlanSteps.draft();
        PlanSteps.project(plan, PlanSteps.area(plan, "1"), "P1", Map.of("manager", "E-SECRET-1"));
        PlanSteps.confirmed(plan);
        build();
        assertThat(csv("policies")).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
        json("policy-budgets")
                .then()
                .body("items.find { it.policyId == '" + policy.id() + "' }.amountWon", equalTo(1_200_000_000));
        json("decisions")
                .then()
                .body("items.find { it.requestId == '" + request.id() + "' }.title", equalTo("심야버스 자료"));
        for (Dataset dataset : Dataset.values()) {
            assertThat(csv(dataset.code()) + json(dataset.code()).asString())
                    .doesNotContain("E-SECRET-1", "C-7f3a", "내 이름이 든 청구", "E10001", "E30001");
        }
        json("plans")
                .then()
                .body(
                        "items.findAll { it.planCode == '%s' }.kind"
                                .formatted(plan.answer().<String>path("code")),
                        equalTo(List.of("PLAN", "AREA", "PROJECT")));
    }

    @Test
    void draftsAreNotOfferedAndTheFigureIsTheApis() {
        Made draft = PlanSteps.draft();
        Made plan = PlanSteps.small(3);
        build();
        assertThat(csv("plans")).doesNotContain(draft.id());
        Integer planned = ANYBODY.get(plan.path() + "/progress").path("plannedBp");
        json("plans")
                .then()
                .body("items.find { it.nodeId == '" + plan.id() + "' }.plannedBp", equalTo(planned))
                .body("items.find { it.nodeId == '" + plan.id() + "' }.progressBp", equalTo(0));
    }

    @Test
    void innovationManagersBuildAndOthersMayNot() {
        ANYBODY.call().post(BUILDS).then().statusCode(401);
        for (Api other : List.of(CITIZEN, OFFICIAL, HEAD, AUDITOR)) {
            other.call().post(BUILDS).then().statusCode(403);
        }
        Response built = build();
        AUDITOR.get(BUILDS).then().body("items.id", hasItem(built.<String>path("id")));
        AUDITOR.get(built.header("Location")).then().statusCode(200);
        OFFICIAL.get(BUILDS).then().statusCode(403);
        AUDITOR.get("/api/v1/services/task-tracker/change-records?aggregateId=" + built.path("id"))
                .then()
                .body("items.command", hasItem("build"));
    }

    @Test
    void theNightBuildsOnceHoweverLongItWasMissed() {
        Instant now = TestClock.now();
        sql.update("update open_data_schedule set due_at = ?", now.minus(Duration.ofDays(3)));
        await().until(() -> sql.query("select due_at > ? from open_data_schedule", row -> row.getBoolean(1), now)
                .getFirst());
        assertThat(sql.query(
                        "select count(*) from open_data_build where built_by = 'system:time' and built_at >= ?",
                        row -> row.getLong(1),
                        now.minus(Duration.ofMinutes(1))))
                .first()
                .satisfies(count -> assertThat(count).isPositive());
        Instant due = sql.query("select due_at from open_data_schedule", row -> Sql.instant(row, "due_at"))
                .getFirst();
        assertThat(due.atZone(CityTime.ZONE).getHour()).isEqualTo(3);
        assertThat(due).isBefore(now.plus(Duration.ofDays(1)).plusSeconds(60));
    }

    @Test
    void anotherLicenceShowsAtOnceByTheRule() {
        Map<String, Object> terms =
                new HashMap<>(MANAGER.get("/api/v1/tracker-rules").path("items.find { it.code == 'open-data' }.data"));
        terms.put("licence", "https://www.kogl.or.kr/info/license.do#04-tab");
        terms.put("licenceKo", "공공누리 제4유형");
        changeRule(terms);
        ANYBODY.get(DATA).then().body("'dct:license'.'@id'", equalTo("https://www.kogl.or.kr/info/license.do#04-tab"));
        terms.put("licence", OpenDataTerms.SHIPPED.licence());
        terms.put("licenceKo", OpenDataTerms.SHIPPED.licenceKo());
        changeRule(terms);
        terms.put("buildHour", 24);
        MANAGER.json(Map.of("validFrom", "2099-01-01", "reason", "시험", "data", terms))
                .post("/api/v1/tracker-rules/open-data/versions")
                .then()
                .statusCode(400);
    }

    @Test
    void theFormFollowsWhatIsAccepted() {
        build();
        ANYBODY.call().accept("application/json").get(DATA + "/totals").then().contentType("application/json");
        ANYBODY.call().accept("text/csv").get(DATA + "/totals").then().contentType("text/csv");
        ANYBODY.get(DATA + "/nothing").then().statusCode(404);
        ANYBODY.get(DATA + "/plans?format=xml").then().statusCode(400);
        json("totals").then().body("dataset", equalTo("totals")).body("items.findAll { it.value == null }", empty());
    }

    private static Response build() {
        return MANAGER.call().post(BUILDS).then().statusCode(201).extract().response();
    }

    private static List<String> changed(Response build) {
        return build.path("changed");
    }

    private static String csv(String dataset) {
        return new String(ANYBODY.get(DATA + "/" + dataset + "?format=csv").asByteArray(), UTF_8);
    }

    private static Response json(String dataset) {
        return ANYBODY.get(DATA + "/" + dataset + "?format=json");
    }

    private static void changeRule(Map<String, Object> terms) {
        String today = CityTime.dateOf(TestClock.now()).toString();
        MANAGER.json(Map.of("validFrom", today, "reason", "시험", "data", terms))
                .post("/api/v1/tracker-rules/open-data/versions")
                .then()
                .statusCode(201);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> of, String field) {
        return (Map<String, Object>) of.get(field);
    }

    private static String at(Map<String, Object> of, String field, String of2) {
        return (String) inner(of, field).get(of2);
    }

    private static Map<String, String> published() throws IOException {
        Map<String, String> published = new HashMap<>();
        try (InputStream file = OpenDataTest.class.getResourceAsStream("/open-data-columns.csv")) {
            new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> published.put(line.split(": ")[0], line.split(": ")[1]));
        }
        return published;
    }
}
