package city.innovation.proposal.theme;

import static city.innovation.proposal.Api.MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import city.innovation.kit.sql.Sql;
import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Twenty thousand voices are taken in and grouped. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class VoiceVolumeTest {

    private static final int VOICES = 20_000;
    private static final long SEED = 20_260_302;

    private static final List<String> PLACES =
            List.of("시장", "공원", "도서관", "학교", "정류장", "하천", "골목", "주차장", "놀이터", "체육관", "병원", "지하철역");
    private static final List<String> THINGS =
            List.of("가로등", "의자", "화장실", "횡단보도", "쓰레기통", "안내판", "그늘막", "난간", "보도블록", "자전거길");
    private static final List<String> SAYINGS =
            List.of("%s %s 고쳐 주세요", "%s %s 너무 부족합니다", "우리 동네 %s %s 언제 됩니까", "%s 앞 %s 늘려 주시기 바랍니다");

    @Inject
    Sql sql;

    @AfterEach
    void leaveNoCrowd() {
        QuarkusTransaction.requiringNew().run(() -> sql.update("delete from voice where source = 'volume'"));
    }

    @Test
    void twentyThousandVoicesAreImportedAndTheirThemesFound() {
        String file = file();
        VoiceApi.imports(file, "volume").then().body("succeeded", equalTo(VOICES));
        MANAGER.get("/api/v1/voice-themes?from=2008-01-01&to=2009-12-31&department=VOLUME")
                .then()
                .statusCode(200)
                .body("voices", equalTo(VOICES))
                .body("themes", greaterThan(50));
    }

    private static String file() {
        Random random = new Random(SEED);
        StringBuilder file = new StringBuilder("externalId,title,text,channel,department,receivedAt\n");
        for (int i = 0; i < VOICES; i++) {
            String title = any(random, SAYINGS).formatted(any(random, PLACES), any(random, THINGS));
            LocalDate day = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(700));
            file.append("%d,%s,%s. %d번째로 말씀드립니다.,CALL_CENTRE,VOLUME,%s%n".formatted(i, title, title, i, day));
        }
        return file.toString();
    }

    private static String any(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
