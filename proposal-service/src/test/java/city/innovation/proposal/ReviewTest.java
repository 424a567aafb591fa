package city.innovation.proposal;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ReviewTest {

    private static final Map<String, Object> REASON = Map.of("reason", "위원회의 판단이 필요합니다.");

    @Inject
    Evaluation evaluation;

    private final UUID programme = UUID.randomUUID();

    @Test
    void aCommitteeAdoptsWhatWasReferred() throws Exception {
        Received referred = HEAD.does(CITIZEN.submits("회부할 제안"), "refer", REASON);
        assertThat(referred.state()).isEqualTo("REVIEWING");
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(referred.id(), "city.innovation.proposal.referred.v1")
                            .value())
                    .contains("\"revision\":" + version(referred), "\"textDigest\":\"");
        }
        CITIZEN.get(PROPOSALS + "/{id}/duties", referred.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.kind", contains("decide-adoption"));
        evaluation.judges(referred.id(), version(referred), "ADOPT", programme);
        Received adopted = eventually(referred, "ADOPTED");
        adopted.answer().then().body("outcome.command", equalTo("adopt-by-result"));
        CITIZEN.get(PROPOSALS + "/{id}/duties", referred.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.kind", contains("decide-implementation"));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(referred.id(), "city.innovation.proposal.adopted.v1")
                            .value())
                    .contains("\"via\":\"COMMITTEE\"", programme.toString());
        }
    }

    @Test
    void aDeclinedOneIsAppealedOnceToOthers() throws Exception {
        Received declined =
                HEAD.does(CITIZEN.submits("불채택될 제안"), "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다."));
        OTHER_CITIZEN.command(declined, "appeal", REASON).then().statusCode(403);
        Received appealed = CITIZEN.does(declined, "appeal", REASON);
        assertThat(appealed.state()).isEqualTo("REVIEWING");
        CITIZEN.get(PROPOSALS + "/{id}/duties", appealed.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.kind", contains("decide-adoption"));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(appealed.id(), "city.innovation.proposal.appealed.v1")
                            .value())
                    .contains("\"formerJudges\":[\"E10001\"]")
                    .doesNotContain("formerProgramme");
        }
        evaluation.judges(appealed.id(), version(appealed), "DECLINE", programme);
        Received again = eventually(appealed, "NOT_ADOPTED");
        again.answer().then().body("outcome.until", nullValue());
        CITIZEN.get(PROPOSALS + "/{id}/duties", again.id())
                .then()
                .body("items.findAll { it.kind == 'appeal' }.state", contains("CLOSED"))
                .body("items.findAll { it.state == 'OPEN' }.kind", contains("credit-late"));
        CITIZEN.get(PROPOSALS + "/{id}/allowed-actions", again.id()).then().body("actions", empty());
        CITIZEN.command(again, "appeal", REASON).then().statusCode(409).body("detail", containsString("once"));
    }

    @Test
    void anAppealNamesTheProgrammeWhoseJudgesMayNotJudgeAgain() throws Exception {
        Received referred = HEAD.does(CITIZEN.submits("위원회가 거절할 제안"), "refer", REASON);
        evaluation.judges(referred.id(), version(referred), "DECLINE", programme);
        Received declined = eventually(referred, "NOT_ADOPTED");
        declined.answer().then().body("outcome.code", equalTo("BELOW_STANDARD")).body("outcome.until", notNullValue());
        CITIZEN.does(declined, "appeal", REASON);
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(referred.id(), "city.innovation.proposal.appealed.v1")
                            .value())
                    .contains("\"formerProgramme\":\"" + programme + "\"", "\"formerJudges\":[]");
        }
    }

    @Test
    void aResultThatComesTooLateOrForAnotherRevisionHasNoEffectButARecord() throws Exception {
        Received referred = HEAD.does(CITIZEN.submits("거둬 버릴 제안"), "refer", REASON);
        evaluation.judges(referred.id(), version(referred) + 7, "ADOPT", programme);
        Received other = recorded(referred, "result-without-effect", 1);
        assertThat(other.state()).isEqualTo("REVIEWING");
        Received withdrawn = CITIZEN.does(other, "withdraw", Map.of("reason", "거둡니다."));
        evaluation.judges(withdrawn.id(), version(referred), "ADOPT", programme);
        assertThat(recorded(withdrawn, "result-without-effect", 2).state()).isEqualTo("WITHDRAWN");
        CITIZEN.get(PROPOSALS + "/{id}/revisions", withdrawn.id())
                .then()
                .body("items.findAll { it.command == 'result-without-effect' }.reason", hasItem("ADOPT " + programme))
                .body(
                        "items.findAll { it.command == 'result-without-effect' }.actor",
                        hasItem("system:evaluation-results"));
    }

    @Test
    void gradesAreTakenOverOnceAllPartsAreThere() throws Exception {
        Received adopted = HEAD.does(CITIZEN.submits("상을 받을 제안"), "adopt", Map.of("reason", "할 수 있습니다."));
        Received submitted = CITIZEN.submits("아직 접수만 된 제안");
        evaluation.awards(programme, 1, 2, adopted.id());
        evaluation.awards(programme, 2, 2, submitted.id());
        Received graded = recorded(adopted, "grade", 1);
        graded.answer()
                .then()
                .body("state", equalTo("ADOPTED"))
                .body("grades.grade", contains("SILVER"))
                .body("grades.rank", contains(2))
                .body("grades.programme", contains(programme.toString()));
        recorded(submitted, "grade-without-effect", 1).answer().then().body("grades", empty());
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(adopted.id(), "city.innovation.proposal.graded.v1")
                            .value())
                    .contains("\"grade\":\"SILVER\"", programme.toString());
        }
    }

    @Test
    void aPartAloneGradesNothing() throws Exception {
        Received adopted = HEAD.does(CITIZEN.submits("기다리는 제안"), "adopt", Map.of("reason", "할 수 있습니다."));
        Received other = HEAD.does(CITIZEN.submits("다른 제안"), "adopt", Map.of("reason", "할 수 있습니다."));
        evaluation.awards(programme, 1, 2, adopted.id());
        UUID whole = UUID.randomUUID();
        evaluation.awards(whole, 1, 1, other.id());
        recorded(other, "grade", 1);
        CITIZEN.get(PROPOSALS + "/{id}/revisions", adopted.id()).then().body("items.command", not(hasItem("grade")));
        evaluation.awards(programme, 2, 2, other.id());
        recorded(adopted, "grade", 1);
        recorded(other, "grade", 2)
                .answer()
                .then()
                .body("grades.programme", contains(whole.toString(), programme.toString()));
    }

    @Test
    void onlyOfficesRefer() {
        Received proposal = CITIZEN.submits("누가 회부하나");
        for (Api other : java.util.List.of(CITIZEN, OTHER_CITIZEN, Api.OTHER_HEAD, Api.AUDITOR)) {
            other.command(proposal, "refer", REASON).then().statusCode(403);
        }
        MANAGER.does(proposal, "refer", REASON);
    }

    private static int version(Received proposal) {
        return proposal.answer().path("version");
    }

    private static Received eventually(Received proposal, String state) {
        return await().until(
                        () -> Received.of(CITIZEN.get(PROPOSALS + "/{id}", proposal.id())),
                        now -> now.state().equals(state));
    }

    private static Received recorded(Received proposal, String command, int times) {
        await().until(() ->
                CITIZEN.get(PROPOSALS + "/{id}/revisions", proposal.id()).jsonPath().getList("items.command").stream()
                                .filter(command::equals)
                                .count()
                        == times);
        return Received.of(CITIZEN.get(PROPOSALS + "/{id}", proposal.id()));
    }
}
