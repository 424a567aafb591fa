package city.innovation.proposal;

import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a proposer may do after a decline, until its day, by a clock that stands. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class RightsYearTest {

    private static final Api AUTHOR = Api.as(Tokens.token("citizen").subject("C-rights"));
    private static final Map<String, Object> DECLINE = Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다.");

    @Test
    void appealAndLateCreditAreTheProposersUntilTheyLapse() {
        on(2048, 3, 2); // a Monday
        Api author = Api.as(Tokens.token("citizen").subject("C-" + UUID.randomUUID()));
        Received declined = HEAD.does(author.submits("권리가 남는 제안"), "decline", DECLINE);
        author.get("/api/v1/me/duties").then().body("items", empty());
        author.get("/api/v1/me/duties?right=true")
                .then()
                .body("items.kind", contains("appeal", "credit-late"))
                .body("items.dueOn", contains("2048-03-17", "2050-03-02"))
                .body("items.right", contains(true, true));
        String appeal =
                HEAD.get(PROPOSALS + "/{id}/duties", declined.id()).path("items.find { it.kind == 'appeal' }.id");
        on(2048, 3, 18);
        await().untilAsserted(() -> duty(HEAD, declined, "appeal")
                .body("state", equalTo("CLOSED"))
                .body("closedBy", equalTo("lapsed"))
                .body("overdue", equalTo(false)));
        duty(HEAD, declined, "credit-late").body("state", equalTo("OPEN"));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(appeal, "city.innovation.duty.closed.v1").value())
                    .contains("\"closedBy\":\"lapsed\"", "\"late\":false");
            assertThat(topic.of(appeal)).extracting(Message::type).doesNotContain("city.innovation.duty.breached.v1");
        }
        on(2050, 3, 2);
        HEAD.does(
                Received.of(HEAD.get(PROPOSALS + "/{id}", declined.id())),
                "credit-late",
                Map.of("reason", "했습니다.", "carriedOutOn", "2049-05-03", "department", "TRAFFIC"));
        duty(HEAD, declined, "credit-late").body("closedBy", equalTo("credit-late"));
    }

    @Test
    void anAppealUsesThemUp() {
        on(2048, 3, 2);
        Received appealed = AUTHOR.does(
                HEAD.does(AUTHOR.submits("재심사할 제안"), "decline", DECLINE), "appeal", Map.of("reason", "다시 보아 주세요."));
        HEAD.get(PROPOSALS + "/{id}/duties", appealed.id())
                .then()
                .body("items.findAll { it.right }.kind", containsInAnyOrder("appeal", "credit-late"))
                .body("items.findAll { it.right }.closedBy", contains("appeal", "appeal"))
                .body("items.findAll { it.state == 'OPEN' }.kind", contains("decide-adoption"));
    }

    /** Duties travel as events, so that a waste reporter's rights are asked for by whom the law lets know. */
    @Test
    void ofAWasteReporterTheRewardOfficerKeepsThem() {
        on(2048, 3, 2);
        Received report = AUTHOR.submits(Map.of(
                "kind",
                "BUDGET_WASTE",
                "title",
                "새는 예산",
                "problem",
                "샙니다.",
                "responsibleDepartment",
                "TRAFFIC",
                "details",
                Map.of("estimatedSavingWon", 1_000_000),
                "submit",
                true));
        HEAD.does(report, "decline", DECLINE);
        for (String kind : List.of("appeal", "credit-late")) {
            duty(AUTHOR, report, kind)
                    .body("responsibleRole", equalTo("reward-officer"))
                    .body("responsibleSubject", equalTo(null));
        }
    }

    @Test
    void theDayThatIsPlannedLiesWithinTheThreeYearsOfKeeping() {
        on(2048, 3, 2);
        Received proposal = AUTHOR.submits("예정일을 말할 제안");
        for (String day : List.of("2048-03-01", "2051-03-03")) {
            HEAD.command(proposal, "adopt", Map.of("reason", "합니다.", "plannedImplementationDate", day))
                    .then()
                    .statusCode(409);
        }
        HEAD.does(proposal, "adopt", Map.of("reason", "합니다.", "plannedImplementationDate", "2051-03-02"));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(proposal.id(), "city.innovation.proposal.adopted.v1")
                            .value())
                    .contains("\"plannedOn\":\"2051-03-02\"");
        }
    }

    private static ValidatableResponse duty(Api reader, Received of, String kind) {
        return reader.get(PROPOSALS + "/{id}/duties", of.id())
                .then()
                .statusCode(200)
                .rootPath("items.find { it.kind == '" + kind + "' }");
    }

    private static void on(int year, int month, int day) {
        QuarkusMock.installMockForType(
                Clock.fixed(CityTime.startOf(LocalDate.of(year, month, day)).plusSeconds(36_000), CityTime.ZONE),
                Clock.class);
    }
}
