package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.COLLEAGUE;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a button may offer beside the commands of the table. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class OtherActionsTest {

    @Test
    void theyAreThoseThatTheOperationsAdmit() {
        Received draft = Received.of(
                CITIZEN.propose(Map.of("title", "단추가 있는 제안", "problem", "현황", "responsibleDepartment", "TRAFFIC")));
        others(CITIZEN, draft, "edit", "hide", "invite");
        Received submitted = CITIZEN.does(draft, "submit", null);
        others(CITIZEN, submitted, "hide", "invite", "comment");
        others(OTHER_CITIZEN, submitted, "comment", "support");
        others(ANYBODY, submitted);
        others(AUDITOR, submitted);
        others(MANAGER, submitted, "assign", "note-repeat", "request-opinion", "assign-mentor", "comment");
        OTHER_CITIZEN
                .call()
                .put(PROPOSALS + "/{id}/supports/me", submitted.id())
                .then()
                .statusCode(200);
        others(OTHER_CITIZEN, submitted, "comment", "withdraw-support");
        Received hidden = CITIZEN.does(submitted, "hide", null);
        others(CITIZEN, hidden, "show", "invite", "comment");
        others(OTHER_CITIZEN, hidden, "withdraw-support");
    }

    @Test
    void whoWorksOnItRecordsWhatItBrought() {
        LocalDate yearAgo = OutcomeSteps.today().minusYears(1);
        Received completed = OutcomeSteps.completed("재어 적을 제안", yearAgo);
        HEAD.get(PROPOSALS + "/{id}/allowed-actions", completed.id())
                .then()
                .body("others", contains("comment", "record-measurement"));
        others(COLLEAGUE, completed, "comment", "record-measurement");
        others(OTHER_CITIZEN, completed, "comment");
    }

    private static void others(Api caller, Received of, String... actions) {
        caller.get(PROPOSALS + "/{id}/allowed-actions", of.id())
                .then()
                .statusCode(200)
                .body("others", containsInAnyOrder((Object[]) actions));
    }
}
