package city.innovation.proposal;

import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.http.Role;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ReporterTest {

    private static final String SUBJECT = "C-secret-reporter";
    private static final String NAME = "신고자이름";

    @Inject
    Sql sql;

    private static Api reporter() {
        return Api.as(Tokens.token("citizen").subject(SUBJECT).name(NAME));
    }

    private static Received report(Api reporter) {
        return reporter.submits(Map.of(
                "kind", "BUDGET_WASTE",
                "title", "안 쓰는 전광판",
                "problem", "전기만 씁니다.",
                "responsibleDepartment", "TRAFFIC",
                "details", Map.of("estimatedSavingWon", 1_500_000_000L),
                "submit", true));
    }

    @Test
    void nothingTellsWhoReportedAWaste() {
        Logged logged = Logged.begin();
        Api reporter = reporter();
        Received report = report(reporter);
        Received asked = HEAD.does(report, "request-supplement", Map.of("reasonCode", "PLACE", "reason", "어디입니까?"));
        Received told = reporter.does(asked, "supplement", Map.of("answer", "시청 앞입니다."));
        Stream<Api> everybodyElse = Stream.concat(
                Stream.of(Api.ANYBODY),
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.REWARD_OFFICER)
                        .map(role -> Api.as(role.wireName())));
        everybodyElse.forEach(other -> {
            for (String part : List.of("", "/duties", "/revisions", "/similar", "/allowed-actions")) {
                assertThat(other.get(PROPOSALS + "/{id}" + part, told.id()).asString())
                        .doesNotContain(SUBJECT, NAME);
            }
            for (String list : List.of("", "/export", "?q=" + SUBJECT, "/by-number/" + told.number())) {
                assertThat(other.get(PROPOSALS + list).asString()).doesNotContain(SUBJECT, NAME);
            }
            assertThat(other.get("/api/v1/services/proposal/change-records?limit=200")
                            .asString())
                    .doesNotContain(SUBJECT, NAME);
            Response refused = other.get(PROPOSALS + "/{id}/reporter?purpose=x", told.id());
            assertThat(refused.statusCode()).isIn(401, 403);
        });
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.await(told.id(), "city.innovation.proposal.supplemented.v1");
            assertThat(topic.all()).noneMatch(message -> (message.value() + message.headers()).contains(SUBJECT));
        }
        assertThat(logged.end()).isNotEmpty().noneMatch(line -> line.contains(SUBJECT) || line.contains(NAME));
    }

    @Test
    void whatTheReporterSaysLaterIsReadByThoseInsideAlone() {
        Api reporter = reporter();
        Received asked =
                HEAD.does(report(reporter), "request-supplement", Map.of("reasonCode", "PLACE", "reason", "어디입니까?"));
        Received told = reporter.does(asked, "supplement", Map.of("answer", "제가 일하는 시청 앞입니다."));
        Received withdrawn = reporter.does(report(reporter), "withdraw", Map.of("reason", "제가 일하는 곳이라 거둡니다."));
        for (Received said : List.of(told, withdrawn)) {
            for (Api outside : List.of(Api.ANYBODY, Api.OTHER_CITIZEN, Api.as("evaluator"), Api.as("system"))) {
                for (String path : List.of("/" + said.id(), "/by-number/" + said.number())) {
                    outside.get(PROPOSALS + path)
                            .then()
                            .body("problem", equalTo("전기만 씁니다."))
                            .body("outcome.reason", nullValue());
                }
            }
            HEAD.get(PROPOSALS + "/{id}", said.id()).then().body("outcome.reason", containsString("제가 일하는"));
        }
        Api.ANYBODY.get(PROPOSALS + "/{id}", asked.id()).then().body("outcome.command", equalTo("supplement"));
        Received closed = HEAD.does(report(reporter), "close", Map.of("ground", "ALREADY_DONE", "reason", "이미 껐습니다."));
        Api.ANYBODY.get(PROPOSALS + "/{id}", closed.id()).then().body("outcome.reason", equalTo("이미 껐습니다."));
    }

    @Test
    void theDatabaseHoldsItInOnePlace() {
        Received report = report(reporter());
        List<String> elsewhere = sql.query("""
                select 'proposal' from proposal p where p::text like '%C-secret-reporter%'
                union all select 'change' from change c where c::text like '%C-secret-reporter%'
                union all select 'duty' from duty d where d::text like '%C-secret-reporter%'
                union all select 'person' from person p where p::text like '%C-secret-reporter%'
                """, row -> row.getString(1));
        assertThat(elsewhere).isEmpty();
        assertThat(sql.query(
                        "select subject from waste_reporter where proposal_id = ?",
                        row -> row.getString(1),
                        java.util.UUID.fromString(report.id())))
                .containsExactly(SUBJECT);
    }

    @Test
    void aReporterThatAFileNamesIsKeptApartToo() {
        String row =
                "{\"kind\":\"BUDGET_WASTE\",\"title\":\"파일로 온 신고\",\"problem\":\"문제\",\"author\":\"C-secret-import\","
                        + "\"externalId\":\"w-1\"}\n";
        String job = Api.MANAGER
                .call()
                .multiPart("file", "waste.ndjson", row.getBytes(UTF_8), "application/x-ndjson")
                .multiPart(
                        "options",
                        "{\"source\":\"waste\",\"defaults\":{\"details.estimatedSavingWon\":\"1\"}}",
                        "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PROPOSALS + "/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().untilAsserted(() -> Api.MANAGER
                .get(PROPOSALS + "/imports/{id}", job)
                .then()
                .body("state", equalTo("DONE"))
                .body("succeeded", equalTo(1)));
        assertThat(sql.query("select author from proposal where source = 'waste'", found -> found.getString(1)))
                .singleElement()
                .satisfies(author -> assertThat(author).startsWith("p-"));
        assertThat(sql.query(
                        "select r.subject from waste_reporter r join proposal p on p.id = r.proposal_id where p.source = 'waste'",
                        found -> found.getString(1)))
                .containsExactly("C-secret-import");
    }

    @Test
    void theReporterStaysTheProposer() {
        Api reporter = reporter();
        Received report = report(reporter);
        reporter.get(PROPOSALS + "/{id}", report.id()).then().body("contributors.subject", contains(startsWith("p-")));
        reporter.get(PROPOSALS + "?proposer=me&limit=200").then().body("items.id", hasItem(report.id()));
        reporter.does(report, "withdraw", Map.of("reason", "잘못 보았습니다."));
        reporter.propose(Map.of(
                        "kind",
                        "BUDGET_WASTE",
                        "title",
                        "함께 낸 신고",
                        "problem",
                        "문제",
                        "details",
                        Map.of("estimatedSavingWon", 1),
                        "contributors",
                        List.of(Map.of("subject", SUBJECT, "shareBp", 10_000, "lead", true))))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/contributors"));
    }

    @Test
    void theRewardOfficerReadsItAndTheAuditorSeesThat() {
        Received report = report(reporter());
        Api officer = Api.as(Tokens.token("reward-officer").subject("E50001"));
        officer.get(PROPOSALS + "/{id}/reporter", report.id()).then().statusCode(400);
        officer.get(PROPOSALS + "/{id}/reporter?purpose=포상금 지급", report.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("subject", equalTo(SUBJECT))
                .body("name", equalTo(NAME));
        Api.AUDITOR
                .get("/api/v1/services/proposal/change-records?actor=E50001&limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.command == 'read-reporter' }.diff.proposalId.to", hasItem(report.id()));
        officer.get(
                        PROPOSALS + "/{id}/reporter?purpose=x",
                        Api.CITIZEN.submits("보통 제안").id())
                .then()
                .statusCode(404);
    }
}
