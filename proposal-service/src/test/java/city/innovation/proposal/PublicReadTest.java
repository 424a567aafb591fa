package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class PublicReadTest {

    private static final String OPEN = "public, max-age=";
    private static final String VARY = "Authorization, Accept-Language";

    @Test
    void whatIsReadWithoutATokenMayBeKeptByAnyCache() {
        Received received = Api.CITIZEN.submits("누구나 읽는 제안");
        for (String path : List.of(
                PROPOSALS + "/" + received.id(),
                PROPOSALS + "/by-number/" + received.number(),
                PROPOSALS + "/counts?by=state",
                "/api/v1/voices/counts?by=state")) {
            ANYBODY.get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", startsWith(OPEN))
                    .header("Vary", equalTo(VARY));
            OFFICIAL.get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("private, no-cache"))
                    .header("Vary", equalTo(VARY));
        }
    }

    @Test
    void aCopyThatIsTheSameMayBeKeptOnAndARefusalIsKeptByNobody() {
        String path = PROPOSALS + "/" + Api.CITIZEN.submits("그대로인 제안").id();
        String tag = ANYBODY.get(path)
                .then()
                .header("ETag", not(nullValue()))
                .extract()
                .header("ETag");
        ANYBODY.call()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("Cache-Control", startsWith(OPEN))
                .header("ETag", equalTo(tag));
        ANYBODY.get(PROPOSALS + "/by-number/2026-99999999")
                .then()
                .statusCode(404)
                .header("Cache-Control", not(startsWith(OPEN)));
    }
}
