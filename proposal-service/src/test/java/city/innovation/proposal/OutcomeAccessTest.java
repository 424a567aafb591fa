package city.innovation.proposal;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.OutcomeSteps.REASON;
import static city.innovation.proposal.OutcomeSteps.completed;
import static city.innovation.proposal.OutcomeSteps.figures;
import static city.innovation.proposal.OutcomeSteps.recorded;
import static city.innovation.proposal.OutcomeSteps.recording;
import static city.innovation.proposal.OutcomeSteps.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may give which command in which state, against a table written by hand. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class OutcomeAccessTest {

    private static final Api EXECUTIVE = Api.as(Tokens.token("executive").subject("E00001"));

    private static final Map<String, Api> PEOPLE = people();

    private static Map<String, Api> people() {
        Map<String, Api> people = new LinkedHashMap<>();
        people.put("anybody", Api.ANYBODY);
        people.put("proposer", CITIZEN);
        people.put("citizen", Api.OTHER_CITIZEN);
        people.put("official", OFFICIAL);
        people.put("head", HEAD);
        people.put("other head", OTHER_HEAD);
        people.put("manager", MANAGER);
        people.put("executive", EXECUTIVE);
        people.put("auditor", Api.AUDITOR);
        for (String role : List.of(
                "mentor",
                "evaluator",
                "tf-member",
                "council-member",
                "ombudsman",
                "reward-officer",
                "reward-approver",
                "operator",
                "system")) {
            people.put(role, Api.as(role));
        }
        return people;
    }

    /** The body of each command, and who may give it. */
    private record Given(String command, Object body, Set<String> by) {}

    private static List<Given> commands() {
        String later = today().plusMonths(3).toString();
        return List.of(
                new Given("incubate", Map.of("plan", "시범", "until", later), Set.of("head", "manager")),
                new Given("decide", Map.of("promisedOn", later), Set.of("head", "executive")),
                new Given(
                        "defer",
                        Map.of("reviewOn", later, "reasonCode", "BUDGET", "reason", "예산"),
                        Set.of("head", "executive")),
                new Given(
                        "slip-promise",
                        Map.of("promisedOn", later, "reasonCode", "BUDGET", "reason", "예산"),
                        Set.of("head")),
                new Given("abandon", Map.of("ground", "BUDGET", "reason", "예산", "reviewOn", later), Set.of("head")),
                new Given("complete", OutcomeSteps.completion(today()), Set.of("head")),
                new Given("measure", REASON, Set.of("head", "manager")),
                new Given("correct-measurement", REASON, Set.of("head", "manager")),
                new Given("share", OutcomeSteps.STORY, Set.of("head", "manager")),
                new Given("revoke", Map.of("ground", "FALSE_RECORD", "reason", "허위"), Set.of("manager")));
    }

    /** From ADOPTED some succeed and some answer 409; whoever may not is refused before that, whatever the state. */
    @Test
    void onlyThoseOfTheTableAreNotRefused() {
        Received proposal = OutcomeSteps.adopted("누가 할 수 있나");
        for (Given given : commands()) {
            PEOPLE.forEach((who, api) -> {
                if (!given.by().contains(who)) {
                    int status =
                            api.command(proposal, given.command(), given.body()).statusCode();
                    assertThat(status).as(given.command() + " by " + who).isEqualTo(who.equals("anybody") ? 401 : 403);
                }
            });
        }
        assertThat(HEAD.get(PROPOSALS + "/{id}", proposal.id()).header("ETag")).isEqualTo(proposal.tag());
        for (Given given : commands()) {
            given.by().forEach(who -> {
                Received fresh = OutcomeSteps.adopted("해도 되는 사람");
                int status = PEOPLE.get(who)
                        .command(fresh, given.command(), given.body())
                        .statusCode();
                assertThat(status).as(given.command() + " by " + who).isIn(200, 409);
            });
        }
    }

    /** What allowed-actions shows in each state, by the table. */
    @Test
    void theAllowedActionsAreThoseOfTheState() {
        actions(OutcomeSteps.adopted("채택"), HEAD, "incubate", "decide", "defer");
        actions(OutcomeSteps.adopted("채택"), MANAGER, "incubate", "revoke");
        actions(OutcomeSteps.adopted("채택"), EXECUTIVE, "decide", "defer");
        actions(OutcomeSteps.decided("실시"), HEAD, "slip-promise", "abandon", "complete");
        Received completed = completed("완료", today().minusYears(1));
        actions(completed, HEAD); // nothing is recorded yet
        actions(completed, MANAGER, "revoke");
        Received recorded = recorded(completed, 1);
        actions(recorded, HEAD, "measure");
        actions(recorded, MANAGER, "measure", "revoke");
        actions(recorded, implementer(), "revoke"); // four eyes
        actions(recorded(completed("완료", today().minusMonths(11)), 1), MANAGER, "revoke"); // too early
        Received measured = MANAGER.does(recorded, "measure", REASON);
        actions(measured, HEAD, "share");
        Received shared = HEAD.does(measured, "share", OutcomeSteps.STORY);
        actions(shared, MANAGER, "revoke");
        Received corrected = recorded(shared, 2);
        actions(corrected, HEAD, "correct-measurement");
        actions(corrected, MANAGER, "correct-measurement", "revoke");
        actions(corrected, CITIZEN);
        actions(MANAGER.does(corrected, "revoke", Map.of("ground", "FALSE_RECORD", "reason", "허위")), MANAGER);
    }

    @Test
    void onlyTheDepartmentRecordsAndNeverAProposer() {
        Received completed = completed("기록할 제안", today().minusYears(1));
        for (Map.Entry<String, Api> person : PEOPLE.entrySet()) {
            boolean may = Set.of("official", "head").contains(person.getKey());
            if (!may) {
                assertThat(recording(person.getValue(), completed, figures(1)).statusCode())
                        .as(person.getKey())
                        .isEqualTo(person.getKey().equals("anybody") ? 401 : 403);
            }
        }
        Received own = HEAD.does(
                HEAD.does(OFFICIAL.submits("공무원의 제안"), "adopt", Map.of("reason", "좋습니다.")),
                "decide",
                OutcomeSteps.promise());
        Received done = HEAD.does(own, "complete", OutcomeSteps.completion(today().minusYears(1)));
        recording(OFFICIAL, done, figures(1)).then().statusCode(403);
        recording(HEAD, OutcomeSteps.decided("아직"), figures(1)).then().statusCode(409);
    }

    @Test
    void fourEyesSignOff() {
        Received completed = completed("네 눈", today().minusYears(1));
        Received byHead = Received.of(recording(HEAD, completed, figures(1))
                .then()
                .statusCode(200)
                .extract()
                .response());
        HEAD.command(byHead, "measure", REASON).then().statusCode(403).body("detail", containsString("neither"));
        Received byColleague = recorded(byHead, 2);
        implementer().command(byColleague, "measure", REASON).then().statusCode(403);
        HEAD.command(byColleague, "measure", REASON).then().statusCode(200);
    }

    @Test
    void anotherSystemLearnsNoPeople() {
        Received shared = OutcomeSteps.shared("사람을 감춘 성과");
        for (Api outside : List.of(
                Api.ANYBODY,
                Api.OTHER_CITIZEN,
                PEOPLE.get("system"),
                Api.as(Tokens.token("system").subject("S-traffic").departments("TRAFFIC")))) {
            outside.get(PROPOSALS + "/{id}", shared.id())
                    .then()
                    .body("implementation.completion.implementers", nullValue())
                    .body("implementation.measuredEffect.recordedBy", nullValue())
                    .body("implementation.measuredEffect.signedOffBy", nullValue());
            outside.get(PROPOSALS + "/{id}/effects", shared.id())
                    .then()
                    .body("items.recordedBy", everyItem(nullValue()))
                    .body("items.signedOffBy", everyItem(nullValue()));
        }
        OTHER_HEAD
                .get(PROPOSALS + "/{id}", shared.id())
                .then()
                .body("implementation.completion.implementers", not(empty()))
                .body("implementation.measuredEffect.signedOffBy", notNullValue());
    }

    private static Api implementer() {
        return Api.as(Tokens.token("innovation-manager").subject("E20044").department("PARKS"));
    }

    private static void actions(Received of, Api to, String... actions) {
        to.get(PROPOSALS + "/{id}/allowed-actions", of.id()).then().body("actions", containsInAnyOrder((Object[])
                actions));
    }
}
