package city.innovation.proposal;

import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.OutcomeSteps.REASON;
import static city.innovation.proposal.OutcomeSteps.completion;
import static city.innovation.proposal.OutcomeSteps.figures;
import static city.innovation.proposal.OutcomeSteps.promise;
import static city.innovation.proposal.OutcomeSteps.recording;
import static city.innovation.proposal.OutcomeSteps.today;
import static city.innovation.test.Patience.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.TestStack;
import city.innovation.test.TokenBuilder;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a department had to do its successor has, from the first day without it; what was written keeps the old code. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ReorganisationTest {

    private static final Map<String, Object> ADOPTED = Map.of("reason", "할 수 있습니다.");

    private final String city = UUID.randomUUID().toString().substring(0, 8);
    private final String former = "FORMER-" + city;
    private final String heir = "HEIR-" + city;
    private final String bureau = "BUREAU-" + city;
    private final Api formerHead = head(former);
    private final Api heirHead = head(heir);
    private final Api bureauHead = head(bureau);
    private final Api besideHead = head("BESIDE-" + city);

    @Inject
    Tracker tracker;

    @Inject
    DepartmentMap departments;

    @Test
    void theSuccessorDecidesCompletesAndMeasuresAndTheFormerHeadNoLonger() {
        Received submitted = submits("받은 제안");
        Received promised = formerHead.does(formerHead.does(submits("약속한 제안"), "adopt", ADOPTED), "decide", promise());
        dissolved(today(), 1);
        formerHead.does(submits("마지막 날의 제안"), "adopt", ADOPTED);
        dissolved(today().minusDays(1), 2);
        await().until(() -> dutyOf(promised).equals(heir));
        formerHead.command(submitted, "adopt", ADOPTED).then().statusCode(403);
        formerHead.get("/api/v1/me/duties").then().body("items", empty());
        besideHead.command(submitted, "adopt", ADOPTED).then().statusCode(403);
        heirHead.get("/api/v1/me/duties")
                .then()
                .body(
                        "items.findAll { it.resourceId in ['%s', '%s'] }.kind".formatted(submitted.id(), promised.id()),
                        containsInAnyOrder("decide-adoption", "keep-promise"));
        Received adopted = heirHead.does(submitted, "adopt", ADOPTED);
        adopted.answer().then().body("responsibleDepartment", equalTo(former));
        heirHead.get("/api/v1/me/duties")
                .then()
                .body(
                        "items.findAll { it.resourceId == '%s' }.kind".formatted(submitted.id()),
                        contains("decide-implementation"));
        Received completed = heirHead.does(promised, "complete", completion(today().minusMonths(12)));
        Api official = Api.as(token("official", heir));
        Received recorded = Received.of(recording(official, completed, figures(58_000_000))
                .then()
                .statusCode(200)
                .extract()
                .response());
        heirHead.does(recorded, "measure", REASON);
        AUDITOR.get("/api/v1/services/proposal/change-records?aggregateId={id}", Tracker.departmentId(former))
                .then()
                .body("items.command", hasItem("hand-over-duties"));
    }

    @Test
    void listsOfTheSuccessorAndOfThoseAboveHoldWhatTheFormerHad() {
        Received proposal = submits("목록에서 찾는 제안");
        Received voice = VoiceApi.assigned(CITIZEN, "목록에서 찾는 목소리", former);
        VoiceApi.command(heirHead, voice, "answer", Map.of("answer", "하겠습니다."))
                .then()
                .statusCode(404);
        dissolved(today().minusDays(1), 1);
        for (String code : List.of(former, heir, bureau)) {
            CITIZEN.get(PROPOSALS + "?department={code}", code).then().body("items.id", contains(proposal.id()));
            CITIZEN.get(PROPOSALS + "/counts?by=department&department={code}", code)
                    .then()
                    .body("$", equalTo(Map.of(former, 1)));
        }
        for (Api who : List.of(heirHead, bureauHead, Api.as(token("official", heir)))) {
            who.get("/api/v1/voices?limit=200").then().body("items.id", hasItem(voice.id()));
        }
        for (Api who : List.of(formerHead, besideHead, Api.as(token("official", bureau)))) {
            who.get("/api/v1/voices/{id}", voice.id()).then().statusCode(404);
            who.get("/api/v1/voices?department={code}", former).then().body("items", empty());
        }
        VoiceApi.solved(heirHead, voice);
    }

    @Test
    void aSystemThatIsNarrowedToTheSuccessorHasWhatTheFormerHad() {
        Api ofHeir = system(heir);
        Api ofFormer = system(former);
        Received voice = VoiceApi.assigned(CITIZEN, "연계 시스템이 찾는 목소리", former);
        ofHeir.get("/api/v1/voices/{id}", voice.id()).then().statusCode(404);
        ofFormer.get("/api/v1/voices/{id}", voice.id()).then().statusCode(200);
        dissolved(today().minusDays(1), 1);
        ofHeir.get("/api/v1/voices/{id}", voice.id()).then().statusCode(200);
        ofHeir.get("/api/v1/voices?limit=200").then().body("items.id", hasItem(voice.id()));
        ofFormer.get("/api/v1/voices/{id}", voice.id()).then().statusCode(404);
        ofFormer.get("/api/v1/voices?limit=200").then().body("items.id", not(hasItem(voice.id())));
        system(bureau).get("/api/v1/voices/{id}", voice.id()).then().statusCode(404);
    }

    private static Api system(String department) {
        return Api.as(Tokens.token("system").subject("S-" + department).departments(department));
    }

    @Test
    void headsAboveDoWhatTheDepartmentsOwnHeadDoes() {
        dissolved(today().minusDays(1), 1);
        Received proposal = submits("국장이 결정하는 제안");
        bureauHead
                .get(PROPOSALS + "/{id}/allowed-actions", proposal.id())
                .then()
                .body("actions", hasItem("adopt"));
        Received adopted = bureauHead.does(proposal, "adopt", ADOPTED);
        Received decided = bureauHead.does(adopted, "decide", promise());
        besideHead.command(decided, "complete", completion(today())).then().statusCode(403);
        bureauHead.does(decided, "complete", completion(today()));
        tracker.tell(Tracker.department(heir, 9, data -> {}));
        await().until(() -> !departments.covered(bureau).contains(heir));
        bureauHead.command(submits("옮겨 간 과의 제안"), "adopt", ADOPTED).then().statusCode(403);
        heirHead.does(submits("옮겨 온 과의 제안"), "adopt", ADOPTED);
    }

    @Test
    void managersAssignAsLongAsSomethingIsToBeDone() {
        Received promised = formerHead.does(formerHead.does(submits("옮기는 제안"), "adopt", ADOPTED), "decide", promise());
        Map<String, Object> assigned = Map.of("department", heir, "reason", "조직개편입니다.");
        formerHead.command(promised, "assign", assigned).then().statusCode(409);
        Received moved = MANAGER.does(promised, "assign", assigned);
        moved.answer()
                .then()
                .body("responsibleDepartment", equalTo(heir))
                .body("implementation.promise.department", equalTo(heir));
        formerHead.command(moved, "complete", completion(today())).then().statusCode(403);
        Received measured = measured(heirHead.does(moved, "complete", completion(today().minusMonths(12))));
        Received again = MANAGER.does(measured, "assign", Map.of("department", former, "reason", "되돌립니다."));
        Received shared = formerHead.does(again, "share", OutcomeSteps.STORY);
        MANAGER.command(shared, "assign", assigned).then().statusCode(409);
    }

    private Received measured(Received completed) {
        Received recorded = Received.of(recording(Api.as(token("official", heir)), completed, figures(1))
                .then()
                .statusCode(200)
                .extract()
                .response());
        return MANAGER.does(recorded, "measure", REASON);
    }

    /** Lets the bureau have the two, of which one ends with that day. */
    private void dissolved(LocalDate lastDay, long sequence) {
        tracker.tell(Tracker.department(bureau, sequence, data -> {}));
        tracker.tell(Tracker.department(heir, sequence, data -> data.put("parent", bureau)));
        tracker.tell(Tracker.department(former, sequence, data -> {
            data.put("parent", bureau).put("validTo", lastDay.toString());
            data.putArray("successors").add(heir);
        }));
        boolean isOver = lastDay.isBefore(today());
        await().until(() -> departments.covered(heir).contains(former) == isOver
                && departments.covered(bureau).contains(former));
    }

    private Received submits(String title) {
        return CITIZEN.submits(
                Map.of("title", title, "problem", "현황과 문제", "responsibleDepartment", former, "submit", true));
    }

    private static String dutyOf(Received proposal) {
        return MANAGER.get(PROPOSALS + "/{id}/duties", proposal.id())
                .path("items.find { it.state == 'OPEN' }.responsibleDepartment");
    }

    private static Api head(String department) {
        return Api.as(token("department-manager", department));
    }

    private static TokenBuilder token(String role, String department) {
        return Tokens.token(role).subject("E-" + role + department).department(department);
    }
}
