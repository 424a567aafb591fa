package city.innovation.proposal;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What helped a proposal goes with its people and texts; that it was helped stays. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ErasedHelpTest {

    @Inject
    RetentionJob job;

    @Inject
    Sql sql;

    @Test
    void filesOpinionsNotesAndAnswersLosePeopleAndTexts() {
        on(2036, 1, 10);
        Received draft = Received.of(
                CITIZEN.propose(Map.of("title", "도움을 받은 제안", "problem", "현황", "responsibleDepartment", "TRAFFIC")));
        CITIZEN.call()
                .multiPart("file", "memo.txt", "비밀 메모".getBytes(UTF_8), "text/plain")
                .post(PROPOSALS + "/{id}/attachments", draft.id())
                .then()
                .statusCode(201);
        CITIZEN.does(draft, "submit", null);
        helped(draft.id());
        HEAD.does(
                Received.of(HEAD.get(PROPOSALS + "/{id}", draft.id())),
                "decline",
                Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다."));
        on(2038, 3, 2);
        job.run();
        HEAD.get(PROPOSALS + "/{id}/attachments", draft.id()).then().body("items", empty());
        HEAD.get(PROPOSALS + "/{id}/opinions", draft.id())
                .then()
                .body("items.question", contains(""))
                .body("items.answer", contains(""))
                .body("items.verdict", contains("CONDITIONAL"))
                .body("items.requestedBy", contains(startsWith("p-")))
                .body("items.endedBy", contains(startsWith("p-")));
        HEAD.get(PROPOSALS + "/{id}/mentor-notes", draft.id())
                .then()
                .body("items.text", contains(""))
                .body("items.mentor", contains(startsWith("p-")));
        HEAD.get(PROPOSALS + "/{id}/checklist", draft.id()).then().body("items.answer", everyItem(nullValue()));
        UUID id = UUID.fromString(draft.id());
        assertThat(sql.query(
                        "select added_by || coalesce(encode(content, 'escape'), '') || name from proposal_attachment"
                                + " where proposal_id = ?",
                        row -> row.getString(1),
                        id))
                .singleElement()
                .asString()
                .matches("p-[0-9a-f]{32}");
        assertThat(sql.query(
                        "select 1 from change c where c.diff::text like '%봄이면%' or c.diff::text like '%주차장법 제8조의 비밀%'",
                        row -> 1))
                .isEmpty();
    }

    private static void helped(String id) {
        Response asked = HEAD.json(Map.of("department", "PARKS", "question", "홍길동 님의 나무를 옮길 수 있나요?"))
                .post(PROPOSALS + "/{id}/opinions", id);
        OTHER_HEAD
                .json(Map.of("verdict", "CONDITIONAL", "answer", "봄이면 됩니다."))
                .header("If-Match", asked.header("ETag"))
                .post(PROPOSALS + "/{id}/opinions/{o}/answer", id, asked.path("id"))
                .then()
                .statusCode(200);
        String subject = "E-" + UUID.randomUUID();
        MANAGER.json(Map.of("subject", subject, "tags", List.of("나무"))).post("/api/v1/mentors");
        MANAGER.json(Map.of("mentor", subject)).post(PROPOSALS + "/{id}/mentors", id);
        Api.as(Tokens.token("mentor").subject(subject))
                .json(Map.of("text", "홍길동 님, 단가를 받아 보세요."))
                .post(PROPOSALS + "/{id}/mentor-notes", id)
                .then()
                .statusCode(201);
        CITIZEN.json(Map.of("answers", List.of(Map.of("item", "LEGAL_BASIS", "text", "주차장법 제8조의 비밀"))))
                .header(
                        "If-Match",
                        CITIZEN.get(PROPOSALS + "/{id}/checklist", id).header("ETag"))
                .put(PROPOSALS + "/{id}/checklist", id)
                .then()
                .statusCode(200);
    }

    private static void on(int year, int month, int day) {
        QuarkusMock.installMockForType(
                Clock.fixed(CityTime.startOf(LocalDate.of(year, month, day)).plusSeconds(36_000), CityTime.ZONE),
                Clock.class);
    }
}
