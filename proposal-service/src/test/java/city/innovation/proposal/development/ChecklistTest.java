package city.innovation.proposal.development;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ChecklistTest {

    private static final String OF = PROPOSALS + "/{id}/checklist";
    private static final List<Map<String, Object>> WHOLE = List.of(
            Map.of("item", "COST", "amount", 30_000_000),
            Map.of("item", "LEGAL_BASIS", "text", "주차장법 제8조"),
            Map.of("item", "DEPARTMENTS", "departments", List.of("TRAFFIC", "IT")),
            Map.of("item", "HOURS_ADDED", "amount", 0, "text", "늘지 않습니다."));

    @Test
    void itAsksWhatTheRuleAsksAndIsCompleteWithWhatIsRequired() {
        Received proposal = CITIZEN.submits("구체적인 제안");
        Response before = Api.ANYBODY.get(OF, proposal.id());
        before.then()
                .statusCode(200)
                .body("items.item", contains("COST", "LEGAL_BASIS", "DEPARTMENTS", "PILOT", "HOURS_ADDED"))
                .body("items.answer", everyItem(nullValue()))
                .body("complete", equalTo(false))
                .body("version", equalTo(0));
        Response part = put(CITIZEN, proposal, before, WHOLE.subList(0, 2));
        part.then().statusCode(200).body("complete", equalTo(false)).body("version", equalTo(1));
        put(HEAD, proposal, before, WHOLE).then().statusCode(412);
        put(HEAD, proposal, part, WHOLE)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("items.find { it.item == 'COST' }.answer.amount", equalTo(30_000_000))
                .body("items.find { it.item == 'PILOT' }.answer", nullValue());
    }

    @Test
    void anAnswerHasTheFormOfItsItem() {
        Received proposal = CITIZEN.submits("엉뚱한 답");
        Response before = CITIZEN.get(OF, proposal.id());
        put(
                        CITIZEN,
                        proposal,
                        before,
                        List.of(
                                Map.of("item", "COST", "text", "비쌉니다."),
                                Map.of("item", "WEATHER", "text", "맑음"),
                                Map.of("item", "PILOT", "text", "한 골목"),
                                Map.of("item", "PILOT", "text", "두 골목")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/answers/0", "/answers/1/item", "/answers/3/item"));
        put(OTHER_CITIZEN, proposal, before, WHOLE).then().statusCode(403);
        CITIZEN.json(Map.of("answers", WHOLE)).put(OF, proposal.id()).then().statusCode(428);
    }

    @Test
    void onceDecidedItIsClosedAndWhatIsHiddenStaysHidden() {
        Received proposal = CITIZEN.submits(Map.of(
                "title",
                "숨긴 점검표",
                "problem",
                "현황",
                "responsibleDepartment",
                "TRAFFIC",
                "hidden",
                true,
                "submit",
                true));
        Api.ANYBODY.get(OF, proposal.id()).then().statusCode(401);
        OTHER_CITIZEN.get(OF, proposal.id()).then().statusCode(403);
        HEAD.does(proposal, "adopt", Map.of("reason", "할 수 있습니다."));
        put(HEAD, proposal, HEAD.get(OF, proposal.id()), WHOLE).then().statusCode(409);
    }

    /** The city asks for one thing more: a list that was begun keeps what it was asked, a new one asks for more. */
    @Test
    void aListThatWasBegunKeepsItsRule() {
        Received begun = CITIZEN.submits("먼저 시작한 점검표");
        put(CITIZEN, begun, CITIZEN.get(OF, begun.id()), WHOLE).then().body("complete", equalTo(true));
        LocalDate day = LocalDate.of(2043, 5, 4);
        QuarkusMock.installMockForType(
                Clock.fixed(CityTime.startOf(day).plusSeconds(36_000), CityTime.ZONE), Clock.class);
        MANAGER.json(Map.of(
                        "validFrom",
                        day.toString(),
                        "reason",
                        "조례 개정",
                        "data",
                        Map.of("items", List.of(Map.of("code", "SAFETY", "form", "TEXT", "required", true)))))
                .post("/api/v1/proposal-rules/proposal-checklist/versions")
                .then()
                .statusCode(201);
        CITIZEN.get(OF, begun.id()).then().body("items", hasSize(5)).body("complete", equalTo(true));
        Received fresh = CITIZEN.submits("나중에 시작한 점검표");
        CITIZEN.get(OF, fresh.id()).then().body("items.item", contains("SAFETY"));
    }

    private static Response put(Api by, Received on, Response seen, List<Map<String, Object>> answers) {
        return by.json(Map.of("answers", answers))
                .header("If-Match", seen.header("ETag"))
                .put(OF, on.id());
    }
}
