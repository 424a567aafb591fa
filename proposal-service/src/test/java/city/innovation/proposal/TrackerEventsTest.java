package city.innovation.proposal;

import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.OutcomeSteps.decided;
import static city.innovation.proposal.OutcomeSteps.today;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api.Received;
import city.innovation.proposal.Tracker.Sending;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class TrackerEventsTest {

    @Inject
    Tracker tracker;

    private final UUID project = UUID.randomUUID();

    @Test
    void aProjectIsTiedOnceHoweverOftenItIsTold() throws Exception {
        Received decided = decided("과제가 되는 제안");
        Sending created = event("created", decided, 1);
        tracker.send(created);
        tracker.send(created);
        awaitCommands(decided, "follow-project", 1);
        HEAD.get(PROPOSALS + "/{id}", decided.id())
                .then()
                .body("state", equalTo("IMPLEMENTING"))
                .body("implementation.projectId", equalTo(project.toString()));
        tracker.send(event("created", decided, 2)); // told anew by another event
        tracker.send(event("completed", decided, 3));
        awaitState(decided, "IMPLEMENTED");
        assertThat(commands(decided)).containsOnlyOnce("follow-project").doesNotContain("no-effect");
    }

    @Test
    void aCompletedProjectCompletesItsProposalOnceThoughItsBeginningWasNeverHeardOf() throws Exception {
        Received decided = decided("완료되는 제안");
        Sending completed = event("completed", decided, 7);
        tracker.send(completed);
        tracker.send(completed);
        tracker.send(event("created", decided, 1)); // older than what was heard: it has no effect any more
        tracker.send(completed);
        awaitState(decided, "IMPLEMENTED")
                .then()
                .body("implementation.projectId", equalTo(project.toString()))
                .body("implementation.completion.firstEffectOn", equalTo("2026-12-01"))
                .body("implementation.completion.executedWon", equalTo(38_500_000))
                .body("implementation.completion.implementers.shareBp", contains(6000, 4000))
                .body("implementation.provisionalEffect.netSavingWon", equalTo(13_500_000))
                .body("implementation.provisionalEffect.recordedBy", equalTo("system:proposal-projects"));
        HEAD.get(PROPOSALS + "/{id}/duties", decided.id())
                .then()
                .body(
                        "items.find { it.kind == 'measure-outcome' }.openedAt",
                        equalTo("2027-11-29T15:00:00Z")); // the last day
        try (Topic topic = Topic.named("innovation.proposals")) {
            Message told = topic.await(decided.id(), "city.innovation.proposal.implemented.v1");
            assertThat(told.value()).contains("\"projectId\":\"" + project + "\"", "\"savingWon\":52000000");
            assertThat(told.headers()).containsEntry("ce_correlationid", project.toString());
            assertThat(topic.of(decided.id()).stream().filter(m -> m.type().endsWith(".implemented.v1")))
                    .hasSize(1);
        }
        assertThat(commands(decided)).containsOnlyOnce("complete").doesNotContain("no-effect");
    }

    @Test
    void whatComesTooLateIsNotedAndChangesNothing() throws Exception {
        Received deferred = HEAD.does(
                OutcomeSteps.adopted("미룬 제안"),
                "defer",
                Map.of("reviewOn", today().plusMonths(1).toString(), "reasonCode", "BUDGET", "reason", "예산"));
        tracker.send(event("completed", deferred, 1));
        awaitCommands(deferred, "no-effect", 1);
        HEAD.get(PROPOSALS + "/{id}", deferred.id())
                .then()
                .body("state", equalTo("DEFERRED"))
                .body("implementation", nullValue());
        MANAGER.get(PROPOSALS + "/{id}/revisions", deferred.id())
                .then()
                .body(
                        "items.find { it.command == 'no-effect' }.reason",
                        equalTo("city.innovation.project.completed.v1 in DEFERRED"));
        HEAD.does(Received.of(HEAD.get(PROPOSALS + "/{id}", deferred.id())), "decide", OutcomeSteps.promise());
    }

    @Test
    void aProjectThatEndsPutsItsProposalOffAndAnotherDecisionStartsAnother() throws Exception {
        Received decided = decided("과제가 끝나는 제안");
        tracker.send(event("created", decided, 1));
        tracker.send(event("terminated", decided, 2));
        Response deferred = awaitState(decided, "DEFERRED");
        deferred.then()
                .body("implementation.projectId", nullValue())
                .body("outcome.code", equalTo("LOW_EFFECTIVENESS"));
        HEAD.get(PROPOSALS + "/{id}/duties", decided.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.kind", contains("review-deferral"));
        HEAD.does(Received.of(deferred), "decide", OutcomeSteps.promise());
        UUID second = UUID.randomUUID();
        tracker.send(Tracker.project("created", second, decided.id(), 1, data -> {}));
        awaitCommands(decided, "follow-project", 2);
        HEAD.get(PROPOSALS + "/{id}", decided.id()).then().body("implementation.projectId", equalTo(second.toString()));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(decided.id(), "city.innovation.proposal.abandoned.v1")
                            .value())
                    .contains("\"projectId\":\"" + project + "\"", "\"ground\":\"LOW_EFFECTIVENESS\"");
        }
    }

    @Test
    void aConsolidatedProjectIsFollowedAndItsSuccessorCompletesBoth() throws Exception {
        Received first = decided("합쳐지는 과제의 제안");
        Received other = decided("남는 과제의 제안");
        UUID into = UUID.randomUUID();
        tracker.send(Tracker.project("created", into, other.id(), 1, data -> {}));
        awaitCommands(other, "follow-project", 1);
        tracker.send(event("created", first, 1));
        tracker.send(
                Tracker.project("consolidated", project, first.id(), 2, data -> data.put("into", into.toString())));
        awaitCommands(first, "follow-project", 2);
        tracker.send(Tracker.project("completed", into, other.id(), 2, data -> {}));
        awaitState(first, "IMPLEMENTED").then().body("implementation.projectId", equalTo(into.toString()));
        awaitState(other, "IMPLEMENTED");
    }

    @Test
    void theDecisionOnWorkToEndAdoptsAndCompletesOrDeclines() throws Exception {
        Received ended = nominated("끝낼 일");
        tracker.send(Tracker.termination(ended.id(), data -> {}));
        awaitState(ended, "IMPLEMENTED")
                .then()
                .body("implementation.completion.firstEffectOn", equalTo("2026-11-01"))
                .body("implementation.provisionalEffect.figures.savings.savingWon", contains(9_600_000))
                .body("implementation.provisionalEffect.figures.hoursSaved", equalTo(780));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(ended.id(), "city.innovation.proposal.adopted.v1")
                            .value())
                    .contains("\"via\":\"TERMINATION_REVIEW\"");
            topic.await(ended.id(), "city.innovation.proposal.implemented.v1");
        }
        HEAD.get(PROPOSALS + "/{id}/duties", ended.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.kind", contains("measure-outcome"));
        Received kept = nominated("계속할 일");
        tracker.send(Tracker.termination(kept.id(), data -> data.put("outcome", "CONTINUED")));
        awaitState(kept, "NOT_ADOPTED").then().body("outcome.code", equalTo("CONTINUED"));
        Received adopted = HEAD.does(nominated("이미 채택한 일"), "adopt", Map.of("reason", "맞습니다."));
        tracker.send(Tracker.termination(adopted.id(), data -> {}));
        awaitState(adopted, "IMPLEMENTED");
        Received withdrawn = OFFICIAL.does(nominated("거둔 일"), "withdraw", Map.of("reason", "다시 내겠습니다."));
        tracker.send(Tracker.termination(withdrawn.id(), data -> {}));
        awaitCommands(withdrawn, "no-effect", 1);
    }

    @Test
    void aProposalThatNobodyKnowsIsPassedOver() throws Exception {
        Received decided = decided("아는 제안");
        tracker.send(Tracker.project("completed", project, UUID.randomUUID().toString(), 1, data -> {}));
        tracker.send(Tracker.project("completed", project, decided.id(), 2, data -> {}));
        awaitState(decided, "IMPLEMENTED");
    }

    private Sending event(String name, Received proposal, long sequence) {
        return Tracker.project(name, project, proposal.id(), sequence, data -> {});
    }

    private static Received nominated(String title) {
        return OFFICIAL.submits(Map.of(
                "kind",
                "TERMINATION",
                "title",
                title,
                "problem",
                "아무도 보지 않습니다.",
                "responsibleDepartment",
                "TRAFFIC",
                "details",
                Map.of("ground", "DECLINED_FUNCTION"),
                "submit",
                true));
    }

    private static Response awaitState(Received of, String state) {
        return await(of.id() + " is " + state)
                .until(() -> HEAD.get(PROPOSALS + "/{id}", of.id()), answer -> state.equals(answer.path("state")));
    }

    private static void awaitCommands(Received of, String command, int times) {
        await(times + " " + command + " on " + of.id())
                .until(() -> Collections.frequency(commands(of), command) == times);
    }

    private static List<String> commands(Received of) {
        return MANAGER.get(PROPOSALS + "/{id}/revisions", of.id()).path("items.command");
    }
}
