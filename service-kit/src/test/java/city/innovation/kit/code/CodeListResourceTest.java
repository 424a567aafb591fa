package city.innovation.kit.code;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import city.innovation.kit.text.BadText;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.ExtraHolidays;
import city.innovation.kit.time.Holidays;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The kit's basics as a service gets them from the container. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CodeListResourceTest {

    private static final String PATH = "/api/v1/code-lists";

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    @Inject
    Holidays holidays;

    @Inject
    ExtraHolidays extras;

    @Test
    void servesAllListsToEverybody() {
        given().get(PATH)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=3600"))
                .body("items.name", hasItems("roles", "term-units"))
                .body("items.find { it.name == 'roles' }.codes.find { it.code == 'mentor' }.ko", equalTo("멘토"));
    }

    @Test
    void sendsAListOnceAndThenOnlyThatItIsUnchanged() {
        String tag = given().get(PATH + "/term-units")
                .then()
                .statusCode(200)
                .body("codes[0].en", equalTo("business days"))
                .extract()
                .header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{16}\"");
        given().header("If-None-Match", tag)
                .get(PATH + "/term-units")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", equalTo("public, max-age=3600"));
        given().header("If-None-Match", tag).get(PATH + "/roles").then().statusCode(200);
        given().get(PATH + "/nothing").then().statusCode(404);
    }

    @Test
    void refusesTextThatCannotBeStoredInEveryBody() {
        Assertions.assertThatThrownBy(() -> mapper.readValue("{\"a\":\"\\u0000\"}", Map.class))
                .hasRootCauseInstanceOf(BadText.class);
    }

    @Test
    void shiftsTheClock() {
        Instant before = clock.instant();
        TestClock.advance(Duration.ofDays(2));
        assertThat(clock.instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(2)));
        assertThat(clock.getZone()).isNotNull();
    }

    @Test
    void takesElectionDaysFromTheDatabase() {
        LocalDate day = LocalDate.of(2028, 4, 12);
        assertThat(holidays.name(day)).isEmpty();
        extras.add(day, "국회의원 선거일");
        extras.forget();
        assertThat(holidays.name(day)).contains("국회의원 선거일");
        assertThat(CityTime.quarterOf(day)).isEqualTo("2028-Q2");
    }
}
