package city.innovation.tracker.workitem;

import static city.innovation.tracker.Api.MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import city.innovation.test.TestStack;
import city.innovation.tracker.organisation.Files;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class WorkItemImportTest {

    private static final String ITEMS = "/api/v1/work-items";

    private final String code = "W-" + UUID.randomUUID().toString().substring(0, 13);

    private Response item() {
        String id = MANAGER.get(ITEMS + "?limit=200").path("items.find { it.code == '" + code + "' }.id");
        return MANAGER.get(ITEMS + "/{id}", id);
    }

    @Test
    void aDepartmentsSheetComesInAsItIs() {
        String file = """
                표준 업무 목록,,,,,,,,,,,,
                (단위: 천원),,,,,,,,,,,,
                업무코드,업무명,업무내용,담당부서,시작일,연간 투입시간,예산,수혜자 수,법적근거,성과,성과단위,2018년 이용건수,이용(2019)
                %s,종이 접수대장 관리,손으로 적습니다.,TRAFFIC,1998.3.1.,"1,780","9,600",40,민원 처리에 관한 법률,12,건,"1,200",300
                """.formatted(code);
        Files.imports(MANAGER, ITEMS, file, Map.of())
                .then()
                .body("succeeded", equalTo(1))
                .body("failed", equalTo(0));
        item().then()
                .body("title", equalTo("종이 접수대장 관리"))
                .body("description", equalTo("손으로 적습니다."))
                .body("department", equalTo("TRAFFIC"))
                .body("since", equalTo("1998-03-01"))
                .body("yearlyHours", equalTo(1_780))
                .body("budgetWon", equalTo(9_600_000))
                .body("beneficiaries", equalTo(40))
                .body("legalBasis", equalTo("민원 처리에 관한 법률"))
                .body("effect", equalTo(12))
                .body("effectUnit", equalTo("건"))
                .body("uses", equalTo(Map.of("2018", 1_200, "2019", 300)));
        Files.imports(MANAGER, ITEMS, file, Map.of()).then().body("unchanged", equalTo(1));
        String less = "code,title,department,yearlyHours,uses.2019\n%s,종이 접수대장 관리,TRAFFIC,900,280\n".formatted(code);
        Files.imports(MANAGER, ITEMS, less, Map.of()).then().body("succeeded", equalTo(1));
        item().then()
                .body("yearlyHours", equalTo(900))
                .body("budgetWon", equalTo(9_600_000))
                .body("legalBasis", equalTo("민원 처리에 관한 법률"))
                .body("uses", equalTo(Map.of("2018", 1_200, "2019", 280)));
    }

    @Test
    void whatIsWrongIsSaidByColumn() {
        String file = """
                업무코드,업무명,담당부서,연간 투입시간,예산(천원),2018년 이용건수
                %1$s,,TRAFFIC,많이,-5,x
                %1$s,이름,TRAFFIC,,5,1
                """.formatted(code);
        Response job = Files.imports(MANAGER, ITEMS, file, Map.of());
        job.then().body("succeeded", equalTo(0)).body("failed", equalTo(2));
        MANAGER.get(job.<String>path("errorsUrl"))
                .then()
                .body("items.findAll { it.row == 2 }.field", hasItems("title", "yearlyHours", "budgetWon", "uses.2018"))
                .body("items.find { it.row == 3 }.code", equalTo("import.required"));
    }
}
