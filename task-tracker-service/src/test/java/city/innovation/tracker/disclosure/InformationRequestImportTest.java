package city.innovation.tracker.disclosure;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import city.innovation.kit.duty.Duties;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.organisation.Files;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class InformationRequestImportTest {

    private static final String REQUESTS = "/api/v1/information-requests";
    private static final String HEADER = "접수번호,접수일,제목,부서코드,연장사유,결정일,결정구분,비공개근거,비공개사유,공개건수\n";

    @Inject
    Duties duties;

    /** Ten business days after 1 November 2012 end on the 15th, ten more on the 29th. */
    @Test
    void aFileBringsRequestsOfTheTimeBeforeWithTheirClocks() {
        String file = HEADER + """
                %1$s-1,2012.11.1.,회의록,TRAFFIC,,2012-11-15,DISCLOSED,,,4
                %1$s-2,2012-11-01,계약서,TRAFFIC,,2012-11-16,PARTLY,TRADE_SECRET,단가를 뺍니다.,
                %1$s-3,2012-11-01,감사 자료,TRAFFIC,제3자의 의견,2012-11-16,NOT_DISCLOSED,NOT_HELD,없습니다.,
                %1$s-4,2012-11-01,기다리는 청구,TRAFFIC,제3자의 의견,,,,,
                %1$s-4,2012-11-01,기다리는 청구,TRAFFIC,,,,,,
                """.formatted(UUID.randomUUID());
        Response job = Files.imports(MANAGER, REQUESTS, file, Map.of());
        job.then().body("succeeded", equalTo(4)).body("unchanged", equalTo(1)).body("failed", equalTo(0));
        ANYBODY.get(REQUESTS + "/statistics?year=2012")
                .then()
                .body("total.received", equalTo(4))
                .body("total.disclosed", equalTo(1))
                .body("total.partly", equalTo(1))
                .body("total.notDisclosed", equalTo(1))
                .body("total.waiting", equalTo(1))
                .body("total.late", equalTo(1))
                .body("total.extended", equalTo(2))
                .body("total.documents", equalTo(5));
        theWaitingOneIsOwed();
        Files.imports(MANAGER, REQUESTS, file, Map.of()).then().body("unchanged", equalTo(5));
    }

    private void theWaitingOneIsOwed() {
        String waiting = MANAGER.get(REQUESTS + "?year=2012&state=RECEIVED").path("items[0].id");
        assertThat(duties.of(UUID.fromString(waiting)).getLast().dueOn()).hasToString("2012-11-29");
        MANAGER.get(REQUESTS + "/" + waiting).then().body("dueOn", equalTo("2012-11-29"));
        try (Topic topic = Topic.named("innovation.plans")) {
            topic.await(waiting, "city.innovation.information-request.received.v1");
            topic.await(waiting, "city.innovation.information-request.extended.v1");
        }
    }

    @Test
    void whatCannotBeIsSaidByRowAndColumn() {
        String file = HEADER + """
                %1$s-5,2009-11-02,거꾸로,TRAFFIC,,2009-11-01,DISCLOSED,,,
                %1$s-6,2199-11-02,근거 없음,TRAFFIC,,2199-11-03,PARTLY,,,0
                %1$s-7,2009-11-02,날짜 없음,TRAFFIC,,,DISCLOSED,,,
                """.formatted(UUID.randomUUID());
        Response job = Files.imports(MANAGER, REQUESTS, file, Map.of());
        job.then().body("succeeded", equalTo(0)).body("failed", equalTo(3));
        MANAGER.get(job.<String>path("errorsUrl"))
                .then()
                .body("items.findAll { it.row == 2 }.field", contains("decidedOn"))
                .body(
                        "items.findAll { it.row == 3 }.field",
                        containsInAnyOrder("receivedOn", "decidedOn", "ground", "documents"))
                .body("items.findAll { it.row == 4 }.field", contains("decidedOn"));
        Files.upload(HEAD, REQUESTS, file, Map.of()).then().statusCode(403);
    }
}
