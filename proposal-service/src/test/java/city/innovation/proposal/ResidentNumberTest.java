package city.innovation.proposal;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.hamcrest.Matchers.equalTo;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a command takes as words, none may hold a resident registration number. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ResidentNumberTest {

    private static final String NUMBER = "제 번호는 900101-1234567 입니다.";

    @Test
    void proposersGiveNoneAway() {
        Received proposal = CITIZEN.submits("번호를 적지 않는 제안");
        refused(CITIZEN, proposal, "withdraw", Map.of("reason", NUMBER));
        Received asked =
                HEAD.does(proposal, "request-supplement", Map.of("reasonCode", "COST", "reason", "비용을 적어 주세요."));
        refused(CITIZEN, asked, "supplement", Map.of("answer", NUMBER));
        refused(CITIZEN, asked, "supplement", Map.of("answer", "적었습니다.", "problem", NUMBER));
        Received back = CITIZEN.does(asked, "supplement", Map.of("answer", "적었습니다."));
        Received declined = HEAD.does(back, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다."));
        refused(CITIZEN, declined, "appeal", Map.of("reason", NUMBER));
        CITIZEN.does(declined, "appeal", Map.of("reason", "다시 보아 주세요."));
    }

    @Test
    void norDoThoseWhoHandleThem() {
        Received proposal = CITIZEN.submits("번호를 적지 않는 처리");
        refused(HEAD, proposal, "request-supplement", Map.of("reasonCode", "COST", "reason", NUMBER));
        refused(HEAD, proposal, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", NUMBER));
        refused(HEAD, proposal, "adopt", Map.of("reason", NUMBER));
        refused(HEAD, proposal, "close", Map.of("ground", "ALREADY_DONE", "reason", NUMBER));
        refused(HEAD, proposal, "refer", Map.of("reason", NUMBER));
        refused(HEAD, proposal, "transfer", Map.of("to", NUMBER, "reason", "소관이 아닙니다."));
        HEAD.get(PROPOSALS + "/{id}", proposal.id())
                .then()
                .body("version", equalTo(proposal.answer().path("version")));
    }

    private static void refused(Api by, Received on, String command, Map<String, Object> body) {
        by.command(on, command, body).then().statusCode(400).body("code", equalTo("resident-number-refused"));
    }
}
