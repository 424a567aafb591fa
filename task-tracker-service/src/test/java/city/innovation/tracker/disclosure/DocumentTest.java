package city.innovation.tracker.disclosure;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.AUDITOR;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.test.TestStack;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class DocumentTest {

    private static final String DOCUMENTS = "/api/v1/published-documents";

    @Test
    void aDocumentIsPublicUnlessALegalGroundIsRecordedAndListedEitherWay() {
        Made document = OFFICIAL.makes(DOCUMENTS, document("교통-1", "심야버스 운행 결과"));
        ANYBODY.get(document.path()).then().body("open", equalTo(true)).body("url", equalTo("https://doc.example/1"));
        ANYBODY.get(DOCUMENTS + "?q=버스 운행&department=TRAFFIC").then().body("items.id", hasItem(document.id()));
        OFFICIAL.patch(document, Map.of("ground", "TRADE_SECRET"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/groundReason"));
        OTHER_HEAD.patch(document, Map.of("title", "남의 문서")).then().statusCode(403);
        OFFICIAL.patch(document, Map.of("ground", "TRADE_SECRET", "groundReason", "업체의 영업비밀"))
                .then()
                .statusCode(200)
                .body("open", equalTo(false));
        ANYBODY.get(document.path())
                .then()
                .body("ground", equalTo("TRADE_SECRET"))
                .body("title", equalTo("심야버스 운행 결과"))
                .body("url", nullValue());
        OFFICIAL.get(document.path()).then().body("url", equalTo("https://doc.example/1"));
        ANYBODY.get(DOCUMENTS + "?open=false").then().body("items.id", hasItem(document.id()));
        Map<String, Object> released = new HashMap<>();
        released.put("ground", null);
        released.put("groundReason", null);
        OFFICIAL.patch(OFFICIAL.sees(document), released).then().statusCode(200).body("open", equalTo(true));
        AUDITOR.get("/api/v1/services/task-tracker/change-records?aggregateId=" + document.id())
                .then()
                .body("items.command", contains("release", "withhold", "list"));
    }

    @Test
    void documentsAreListedByTheirDepartmentOnce() {
        for (Api other : List.of(CITIZEN, OTHER_HEAD, AUDITOR)) {
            other.json(document("교통-2", "남의 문서")).post(DOCUMENTS).then().statusCode(403);
        }
        ANYBODY.json(document("교통-2", "남의 문서")).post(DOCUMENTS).then().statusCode(401);
        OFFICIAL.makes(DOCUMENTS, document("교통-2", "첫 문서"));
        OFFICIAL.json(document("교통-2", "같은 번호")).post(DOCUMENTS).then().statusCode(409);
        OFFICIAL.json(document("교통-3", "900101-1234567")).post(DOCUMENTS).then().statusCode(400);
    }

    private static Map<String, Object> document(String number, String title) {
        return Map.of(
                "number", number,
                "title", title,
                "department", "TRAFFIC",
                "madeOn", "2026-11-02",
                "url", "https://doc.example/1");
    }
}
