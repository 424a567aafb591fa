package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.access.Acting;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever judges a text fetches the one of the event's revision, and can tell by the digest that it is that one. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class RevisionTextTest {

    private static final Api EVALUATION =
            Api.as(Tokens.token("system").subject("evaluation").claim("scope", "plans:read proposals:read"));

    @Inject
    Erasure erasure;

    @Inject
    Proposals proposals;

    @Inject
    Acting acting;

    @Test
    void theTextOfAnEventsRevisionHasTheDigestOfTheEvent() {
        Received referred = referred("처음 제목");
        text(EVALUATION, referred.id(), event(referred, "submitted"))
                .body("title", equalTo("처음 제목"))
                .body("problem", equalTo("현황과 문제"))
                .body("improvement", nullValue())
                .body("effect", equalTo("효과"))
                .body("contributors", nullValue());
        text(EVALUATION, referred.id(), event(referred, "referred"))
                .body("title", equalTo("다듬은 제목"))
                .body("improvement", equalTo("다듬은 방안"))
                .body("effect", nullValue());
        CITIZEN.does(referred, "withdraw", Map.of("reason", "거둡니다."));
        text(HEAD, referred.id(), event(referred, "referred")).body("title", equalTo("다듬은 제목"));
    }

    @Test
    void onlyThoseInsideAndTheSystemsThatWereGrantedItReadIt() {
        String id = referred("누가 읽나").id();
        for (Api reader : new Api[] {CITIZEN, HEAD, MANAGER, Api.AUDITOR, EVALUATION, scoped("TRAFFIC")}) {
            at(reader, id, 1).statusCode(200);
        }
        for (Api other : new Api[] {OTHER_CITIZEN, Api.as("system"), Api.as("evaluator"), scoped("PARKS")}) {
            at(other, id, 1).statusCode(403);
        }
        at(Api.as(Tokens.token("citizen").subject("C-scoped").claim("scope", "proposals:read")), id, 1)
                .statusCode(403);
        at(ANYBODY, id, 1).statusCode(401);
        int version = HEAD.get(PROPOSALS + "/{id}", id).path("version");
        at(EVALUATION, id, version).statusCode(200);
        at(EVALUATION, id, version + 1).statusCode(404);
        at(EVALUATION, id, 0).statusCode(404);
        at(EVALUATION, UUID.randomUUID().toString(), 1).statusCode(404);
    }

    @Test
    void ofAWasteReportItNamesNobody() {
        Received report = Api.as(Tokens.token("citizen").subject("C-waste-text").name("신고자"))
                .submits(Map.of(
                        "kind",
                        "BUDGET_WASTE",
                        "title",
                        "켜 둔 전광판",
                        "problem",
                        "밤새 켭니다.",
                        "details",
                        Map.of("estimatedSavingWon", 1),
                        "submit",
                        true));
        assertThat(at(EVALUATION, report.id(), 1).statusCode(200).extract().asString())
                .contains("밤새 켭니다.")
                .doesNotContain("C-waste-text", "신고자", "p-");
        at(HEAD, report.id(), 1).statusCode(403);
    }

    @Test
    @ActivateRequestContext
    void afterAnErasureNothingButTheTitleIsLeft() {
        Received referred = referred("지워질 글");
        acting.as("system:retention");
        QuarkusTransaction.requiringNew()
                .run(() -> erasure.erase(proposals.findById(UUID.fromString(referred.id())), true));
        for (int revision = 1; revision <= 4; revision++) {
            at(EVALUATION, referred.id(), revision)
                    .statusCode(200)
                    .body("title", equalTo(revision < 3 ? "지워질 글" : "다듬은 제목"))
                    .body("problem", nullValue())
                    .body("improvement", nullValue())
                    .body("effect", nullValue())
                    .body("textDigest", nullValue());
        }
    }

    /** Submitted, developed by another title and text, and before a committee. */
    private static Received referred(String title) {
        Received submitted = CITIZEN.submits(Map.of(
                "title",
                title,
                "problem",
                "현황과 문제",
                "expectedEffect",
                "효과",
                "responsibleDepartment",
                "TRAFFIC",
                "submit",
                true));
        Received developing = MANAGER.does(
                submitted, "start-development", Map.of("until", "2099-12-31", "proposerConsentedOn", "2026-01-02"));
        Received edited = Received.of(CITIZEN.call()
                .header("If-Match", developing.tag())
                .contentType("application/merge-patch+json; charset=utf-8")
                .body("{\"title\":\"다듬은 제목\",\"improvement\":\"다듬은 방안\",\"expectedEffect\":null}")
                .patch(PROPOSALS + "/" + submitted.id())
                .then()
                .statusCode(200)
                .extract()
                .response());
        return HEAD.does(edited, "refer", Map.of("reason", "심사가 필요합니다."));
    }

    private static JsonPath event(Received proposal, String name) {
        try (Topic topic = Topic.named("innovation.proposals")) {
            return JsonPath.from(topic.await(proposal.id(), "city.innovation.proposal." + name + ".v1")
                    .value());
        }
    }

    private static ValidatableResponse text(Api by, String id, JsonPath event) {
        return at(by, id, event.getInt("revision"))
                .statusCode(200)
                .body("proposalId", equalTo(id))
                .body("revision", equalTo(event.getInt("revision")))
                .body("textDigest", equalTo(event.getString("textDigest")));
    }

    private static ValidatableResponse at(Api by, String id, int revision) {
        return by.get(PROPOSALS + "/{id}/texts/{revision}", id, revision).then();
    }

    private static Api scoped(String department) {
        return Api.as(Tokens.token("system")
                .subject("S-" + department)
                .departments(department)
                .claim("scope", "proposals:read"));
    }
}
