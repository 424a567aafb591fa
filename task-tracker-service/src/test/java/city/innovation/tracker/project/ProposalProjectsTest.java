package city.innovation.tracker.project;

import static city.innovation.test.Patience.await;
import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.plan.PlanSteps.PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.ProposalService;
import city.innovation.tracker.organisation.Organisation;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class ProposalProjectsTest {

    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");

    @Inject
    ProposalService proposals;

    @Inject
    ProjectEnding ending;

    @Inject
    Organisation organisation;

    private final UUID proposal = UUID.randomUUID();

    @AfterEach
    void nothingStays() {
        organisation.isGone();
    }

    @Test
    void aDecisionMakesOneProjectThatARevisionPlaces() throws Exception {
        LocalDate promised = today().plusMonths(6);
        ProposalService.Sending decided = decided(1, promised, true);
        proposals.send(decided);
        proposals.send(decided);
        proposals.send(decided(2, promised, true)); // told anew by another event
        Made project = awaitProject();
        project.answer()
                .then()
                .body("code", matchesPattern("PJ-\\d{4}-\\d{6}"))
                .body("state", equalTo("PLANNED"))
                .body("department", equalTo("TRAFFIC"))
                .body("promisedOn", equalTo(promised.toString()));
        ANYBODY.get(PROJECTS + "?unplaced=true&limit=200").then().body("items.id", hasItem(project.id()));
        assertThat(PLAN_EVENTS
                        .await(project.id(), "city.innovation.project.created.v1")
                        .value())
                .contains("\"proposalId\":\"" + proposal + "\"", "\"rel\":\"origin\"");
        HEAD.patch(project, Map.of("startsOn", today().toString(), "endsOn", promised.toString()))
                .then()
                .statusCode(200);
        Made plan = PlanSteps.small(1);
        MANAGER.does(
                plan,
                "revise",
                Map.of(
                        "reason",
                        "제안에서 온 사업",
                        "changes",
                        List.of(Map.of("op", "PLACE", "nodeId", project.id(), "parentCode", "1-1", "code", "P9"))));
        ANYBODY.get(PROJECTS + "?plan={plan}", plan.id()).then().body("items.code", hasItem("P9"));
        ANYBODY.get(PROJECTS + "?proposal={id}", proposal).then().body("items.size()", equalTo(1));
    }

    @Test
    void aSlipMovesThePromiseAndTheHealthWhicheverComesFirst() throws Exception {
        LocalDate first = today().plusMonths(2);
        LocalDate later = today().plusMonths(4);
        proposals.send(slipped(2, first, later));
        proposals.send(slipped(2, first, later));
        proposals.send(decided(1, first, true));
        Made project = awaitProject();
        await("the slip counts")
                .until(() -> "AT_RISK".equals(ANYBODY.get(project.path()).path("health")));
        ANYBODY.get(project.path())
                .then()
                .body("promisedOn", equalTo(later.toString()))
                .body("healthReasons.code", equalTo(List.of("PROMISE_SLIPPED")))
                .body("healthReasons[0].figure", equalTo(1));
        LocalDate last = later.plusMonths(1);
        proposals.send(slipped(3, later, last));
        await("the second slip counts")
                .until(() -> last.toString().equals(ANYBODY.get(project.path()).path("promisedOn")));
        ANYBODY.get(project.path()).then().body("health", equalTo("DELAYED"));
        PLAN_EVENTS.await(project.id(), "city.innovation.project.health-changed.v1");
    }

    @Test
    void noProjectIsMadeWhereNoneIsWantedAndAnotherAfterTheFirstEndedEarly() throws Exception {
        LocalDate promised = today().plusMonths(6);
        proposals.send(decided(1, promised, false));
        proposals.send(decided(2, promised, true));
        Made project = awaitProject();
        ending.terminate(UUID.fromString(project.id()), "DECLINED_FUNCTION", null, null);
        proposals.send(decided(3, promised.plusMonths(1), true));
        await("another project").until(() -> found().size() == 2);
        assertThat(PLAN_EVENTS
                        .await(project.id(), "city.innovation.project.terminated.v1")
                        .value())
                .contains("DECLINED_FUNCTION");
    }

    @Test
    void theSuccessorOfADissolvedDepartmentCarriesItOut() throws Exception {
        Organisation.isThere();
        proposals.send(ProposalService.event(
                "decided", proposal, 1, data -> data.put("department", "OLD").put("startsProject", true)));
        awaitProject().answer().then().body("department", equalTo("LAST"));
    }

    private ProposalService.Sending decided(long sequence, LocalDate promised, boolean startsProject) {
        return ProposalService.event(
                "decided",
                proposal,
                sequence,
                data -> data.put("decidedAt", "2026-01-0" + sequence + "T01:00:00Z")
                        .put("promisedOn", promised.toString())
                        .put("department", "TRAFFIC")
                        .put("startsProject", startsProject));
    }

    private ProposalService.Sending slipped(long sequence, LocalDate oldOn, LocalDate newOn) {
        return ProposalService.event(
                "promise-slipped",
                proposal,
                sequence,
                data -> data.put("slippedAt", "2026-01-0" + sequence + "T01:00:00Z")
                        .put("oldOn", oldOn.toString())
                        .put("newOn", newOn.toString()));
    }

    private List<String> found() {
        return ANYBODY.get(PROJECTS + "?proposal={id}", proposal).path("items.id");
    }

    private Made awaitProject() {
        String id = await("a project of " + proposal)
                .until(this::found, ids -> ids.size() == 1)
                .getFirst();
        return MANAGER.sees(new Made(PROJECTS + "/" + id, null));
    }

    private static LocalDate today() {
        return CityTime.dateOf(TestClock.now());
    }
}
