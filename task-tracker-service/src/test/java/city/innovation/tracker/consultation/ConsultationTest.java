package city.innovation.tracker.consultation;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.AUDITOR;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutyView;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class ConsultationTest {

    private static final String CONSULTATIONS = "/api/v1/consultations";
    private static final Api AUDIT =
            Api.as(Tokens.token("department-manager").subject("E80001").department("AUDIT"));
    private static final Map<String, Object> ADVICE = Map.of("outcome", "UNDER_CONDITIONS", "answer", "점검을 먼저 하십시오.");
    private static final Map<String, Object> PROOF = Map.of("followed", true, "proof", "점검을 마쳤습니다.");

    @Inject
    Duties duties;

    @Test
    void theAuditBodyAdvisesAndItIsProvenThatTheAdviceWasFollowed() {
        Made asked = OFFICIAL.makes(CONSULTATIONS, question());
        assertThat(duty(asked).kind()).isEqualTo("answer-consultation");
        assertThat(duty(asked).responsibleDepartment()).isEqualTo("AUDIT");
        asked.answer().then().body("dueOn", equalTo(duty(asked).dueOn().toString()));
        for (Api stranger : List.of(CITIZEN, OTHER_HEAD, ANYBODY)) {
            stranger.get(asked.path()).then().statusCode(404);
        }
        for (Api reader : List.of(HEAD, AUDITOR, MANAGER, OFFICIAL)) {
            reader.command(asked, "answer", ADVICE).then().statusCode(403);
        }
        AUDIT.get(CONSULTATIONS).then().body("items.id", hasItem(asked.id()));
        OTHER_HEAD.get(CONSULTATIONS).then().body("items.id", not(hasItem(asked.id())));
        CITIZEN.get(CONSULTATIONS).then().statusCode(403);
        Made answered = AUDIT.does(asked, "answer", ADVICE);
        answered.answer().then().body("state", equalTo("ANSWERED")).body("outcome", equalTo("UNDER_CONDITIONS"));
        assertThat(duty(asked).kind()).isEqualTo("prove-consultation");
        assertThat(duty(asked).responsibleSubject()).isEqualTo("E10021");
        AUDIT.command(answered, "answer", ADVICE).then().statusCode(409);
        AUDIT.command(answered, "prove", PROOF).then().statusCode(403);
        HEAD.get(answered.path() + "/allowed-actions").then().body("actions", contains("prove"));
        OFFICIAL.does(answered, "prove", PROOF)
                .answer()
                .then()
                .body("state", equalTo("CONCLUDED"))
                .body("followed", equalTo(true))
                .body("dueOn", nullValue());
        assertThat(duty(asked).closedBy()).isEqualTo("prove");
        try (Topic topic = Topic.named("innovation.plans")) {
            Message told = topic.await(asked.id(), "city.innovation.consultation.followed.v1");
            assertThat(told.value()).contains("\"followed\":true").doesNotContain("정류장", "점검");
            topic.await(asked.id(), "city.innovation.consultation.asked.v1");
            topic.await(asked.id(), "city.innovation.consultation.answered.v1");
        }
    }

    @Test
    void onlyOfficialsAskAndTheyMayTakeItBack() {
        for (Api other : List.of(CITIZEN, AUDITOR)) {
            other.json(question()).post(CONSULTATIONS).then().statusCode(403);
        }
        ANYBODY.json(question()).post(CONSULTATIONS).then().statusCode(401);
        Made asked = OFFICIAL.makes(CONSULTATIONS, question());
        OFFICIAL.does(asked, "withdraw", null).answer().then().body("state", equalTo("WITHDRAWN"));
        assertThat(duty(asked).closedBy()).isEqualTo("withdraw");
    }

    @Test
    void whereThereIsNoAdviceNothingIsToBeProven() {
        Made asked = OFFICIAL.makes(CONSULTATIONS, question());
        AUDIT.does(asked, "answer", Map.of("outcome", "NO_ADVICE", "answer", "소송 중입니다."))
                .answer()
                .then()
                .body("dueOn", nullValue());
        assertThat(duty(asked).closedBy()).isEqualTo("answer");
    }

    private DutyView duty(Made about) {
        return duties.of(UUID.fromString(about.id())).getLast();
    }

    private static Map<String, Object> question() {
        return Map.of(
                "title", "임시 정류장 설치",
                "question", "조례 개정 전에 임시 정류장을 둘 수 있습니까?",
                "legalBasis", "여객자동차 운수사업법 제7조");
    }
}
