package city.innovation.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DeprecationsTest {

    @Test
    void whatIsToGoSaysSinceWhenUntilWhenAndWhereToReadOn() {
        given().get("/api/v1/traced/old")
                .then()
                .statusCode(200)
                .header("Deprecation", equalTo("@1798729200"))
                .header("Sunset", equalTo("Sun, 04 Jul 2027 15:00:00 GMT"))
                .header("Link", equalTo("</docs/upgrading>; rel=\"deprecation\""));
    }

    @Test
    void whatStaysSaysNothing() {
        given().get("/api/v1/traced")
                .then()
                .statusCode(200)
                .header("Deprecation", nullValue())
                .header("Sunset", nullValue());
    }
}
