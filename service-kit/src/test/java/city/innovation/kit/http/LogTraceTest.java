package city.innovation.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.http.TraceParent;
import city.innovation.kit.problem.LoggedTraces;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LogTraceTest {

    @Test
    void aLineThatARequestLogsHasItsTrace() {
        TraceParent first = TraceParent.random();
        TraceParent second = TraceParent.random();
        try (LoggedTraces logged = new LoggedTraces(TracedResource.class)) {
            read(first);
            read(second);
            given().get("/api/v1/traced").then().statusCode(200);
            assertThat(logged.all()).hasSize(3).startsWith(first.traceId(), second.traceId());
            assertThat(logged.all().getLast()).matches("[0-9a-f]{32}").isNotIn(first.traceId(), second.traceId());
        }
    }

    private static void read(TraceParent trace) {
        given().header(TraceParent.HEADER, trace.header())
                .get("/api/v1/traced")
                .then()
                .statusCode(200);
    }
}
