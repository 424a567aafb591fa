package city.innovation.proposal.theme;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class VoiceThemeTest {

    private static final String THEMES = "/api/v1/voice-themes";

    private static final String FILE = """
            externalId,title,channel,department,district,receivedAt,solvedAt
            1,심야버스를 늘려 주세요,SOCIAL,THEMES-A,D-T1,2013-01-02,
            2,심야 버스 노선이 부족합니다,SOCIAL,THEMES-A,D-T1,2013-02-02,2013-02-20
            3,심야버스 배차가 너무 깁니다,CALL_CENTRE,THEMES-A,D-T2,2013-02-09,
            4,공원 의자가 부서졌어요,WEB,THEMES-B,D-T1,2013-01-02,
            5,공원에 의자를 놓아 주세요,WEB,THEMES-B,D-T1,2013-01-05,
            6,공원의 의자 수리 요청합니다,WEB,THEMES-B,D-T1,2013-01-09,
            7,혼자만의 목소리,WEB,THEMES-B,D-T1,2013-03-09,
            """;

    @Test
    void themesTellWhatIsSaidWhenWhereAndByWhichChannel() {
        VoiceApi.imports(FILE, "themes").then().body("succeeded", equalTo(7));
        String year = THEMES + "?from=2013-01-01&to=2013-12-31";
        MANAGER.get(year)
                .then()
                .statusCode(200)
                .body("voices", equalTo(7))
                .body("grouped", equalTo(6))
                .body("themes", equalTo(2))
                .body("items.label", hasItem("심야 버스"))
                .body("items.find { it.label == '심야 버스' }.months.month", contains("2013-01", "2013-02"))
                .body("items.find { it.label == '심야 버스' }.months.voices", contains(1, 2))
                .body("items.find { it.label == '심야 버스' }.channels.SOCIAL", equalTo(2))
                .body("items.find { it.label == '심야 버스' }.unsolved", equalTo(2))
                .body("items.find { it.label == '심야 버스' }.departments.THEMES-A", equalTo(3))
                .body("items.find { it.label == '심야 버스' }.districts.D-T2", equalTo(1))
                .body("items.find { it.label == '심야 버스' }.samples[0].title", equalTo("심야버스 배차가 너무 깁니다"))
                .body("items.find { it.label == '심야 버스' }.lastReceivedOn", equalTo("2013-02-09"));
        MANAGER.get(year + "&minMonths=2").then().body("items.label", contains("심야 버스"));
        MANAGER.get(year + "&department=THEMES-B").then().body("items.label", contains("공원 의자"));
        MANAGER.get(year + "&channel=SOCIAL&minVoices=2").then().body("items", hasSize(1));
        MANAGER.get(year + "&district=D-T2").then().body("items", empty());
        MANAGER.get(year + "&challenge=NONE").then().body("voices", equalTo(0));
        MANAGER.get(year + "&limit=1").then().body("items", hasSize(1)).body("themes", equalTo(2));
        HEAD.get(year).then().body("voices", equalTo(0));
    }

    @Test
    void themesAreForThoseWhoWorkForTheCity() {
        CITIZEN.get(THEMES).then().statusCode(403);
        ANYBODY.get(THEMES).then().statusCode(401);
        MANAGER.get(THEMES + "?from=2026-02-01&to=2026-01-01").then().statusCode(400);
        MANAGER.get(THEMES + "?minVoices=1").then().statusCode(400).body("violations.field", contains("minVoices"));
    }
}
