package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A proposer hides all but title and outcome from the public, whenever that is wished. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class HidingTest {

    private static final String SUBMITTED = "city.innovation.proposal.submitted.v1";
    private static final Map<String, Object> CONTENT = Map.of(
            "title",
            "뒤늦게숨길제안",
            "problem",
            "알려지면 곤란한 사정",
            "category",
            "숨길분야",
            "district",
            "29998",
            "responsibleDepartment",
            "TRAFFIC",
            "submit",
            true);

    @Test
    void itIsHiddenAndShownInEveryState() {
        Received submitted = CITIZEN.submits(CONTENT);
        Received declined = HEAD.does(submitted, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다."));
        for (Api other : List.of(OTHER_CITIZEN, HEAD, MANAGER)) {
            other.command(declined, "hide", null).then().statusCode(403);
        }
        ANYBODY.command(declined, "hide", null).then().statusCode(401);
        CITIZEN.command(submitted, "hide", null).then().statusCode(412);
        CITIZEN.command(declined, "show", null).then().statusCode(409);
        Received hidden = CITIZEN.does(declined, "hide", null);
        CITIZEN.command(hidden, "hide", null).then().statusCode(409);
        hidden.answer().then().body("hidden", equalTo(true)).body("state", equalTo("NOT_ADOPTED"));
        for (Api other : List.of(ANYBODY, OTHER_CITIZEN)) {
            other.get(PROPOSALS + "/{id}", hidden.id())
                    .then()
                    .body("title", equalTo("뒤늦게숨길제안"))
                    .body("outcome.command", equalTo("decline"))
                    .body("problem", nullValue())
                    .body("category", nullValue())
                    .body("district", nullValue())
                    .body("challenge", nullValue());
        }
        HEAD.get(PROPOSALS + "/{id}", hidden.id()).then().body("category", notNullValue());
        CITIZEN.get(PROPOSALS + "/{id}/revisions", hidden.id())
                .then()
                .body("items.find { it.command == 'hide' }.diff.hidden.to", equalTo(true));
        Received shown = CITIZEN.does(hidden, "show", null);
        ANYBODY.get(PROPOSALS + "/{id}", shown.id()).then().body("problem", equalTo("알려지면 곤란한 사정"));
    }

    @Test
    void theEventOfAHiddenOneDoesNotTellWhereItBelongs() {
        Received shown = CITIZEN.submits(CONTENT);
        Map<String, Object> content = new HashMap<>(CONTENT);
        content.put("hidden", true);
        Received hidden = CITIZEN.submits(content);
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(shown.id(), SUBMITTED).value())
                    .contains("\"category\":\"숨길분야\"", "\"district\":\"29998\"");
            assertThat(topic.await(hidden.id(), SUBMITTED).value())
                    .contains("뒤늦게숨길제안")
                    .doesNotContain("숨길분야", "29998", "challenge");
        }
    }

    /** Neither lists and filters nor counts, orders and files tell the public where it belongs. */
    @Test
    void listsTellNoMoreThanTheProposalItself() {
        Received hidden = CITIZEN.does(CITIZEN.submits(CONTENT), "hide", null);
        for (Api other : List.of(ANYBODY, OTHER_CITIZEN)) {
            other.call()
                    .queryParam("q", "뒤늦게숨길제안")
                    .queryParam("state", "SUBMITTED")
                    .get(PROPOSALS)
                    .then()
                    .body("items.id", contains(hidden.id()))
                    .body("items.hidden", contains(true))
                    .body("items.category", contains(nullValue()))
                    .body("items.district", contains(nullValue()));
            for (String filter : List.of("category=숨길분야", "district=29998")) {
                other.get(PROPOSALS + "?state=SUBMITTED&" + filter).then().body("items", empty());
            }
            for (String by : List.of("category", "district")) {
                assertThat(other.call()
                                .queryParam("q", "뒤늦게숨길제안")
                                .queryParam("state", "SUBMITTED")
                                .get(PROPOSALS + "/counts?by=" + by)
                                .<Map<String, Integer>>path("$"))
                        .isEqualTo(Map.of("", 1));
            }
            assertThat(other.get(PROPOSALS + "/export?state=SUBMITTED&q=뒤늦게숨길제안")
                            .asString())
                    .contains("뒤늦게숨길제안")
                    .doesNotContain("숨길분야", "29998");
        }
        HEAD.get(PROPOSALS + "?state=SUBMITTED&category=숨길분야")
                .then()
                .body("items.id", hasItem(hidden.id()))
                .body("items.category", hasItem("숨길분야"));
        CITIZEN.get(PROPOSALS + "?proposer=me&district=29998").then().body("items.id", hasItem(hidden.id()));
    }
}
