package city.innovation.kit.holiday;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import city.innovation.kit.MovableClock;
import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Changes;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutyView;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.time.Term;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@ActivateRequestContext
class HolidayResourceTest {

    private static final String HOLIDAYS = "/api/v1/services/kit-test/holidays";

    @Inject
    Duties duties;

    @Inject
    Changes changes;

    private final UUID resource = UUID.randomUUID();

    @BeforeEach
    void setClock() {
        QuarkusMock.installMockForType(new MovableClock("2031-04-21T10:00"), Clock.class);
    }

    /** A Friday: ten business days from 21 April end on 7 May, since 1 and 5 May are holidays. */
    @Test
    void aNamedDayMovesTheTermsThatItFallsInto() {
        DutyView business = opened(new Term(10, Term.Unit.BUSINESS_DAYS));
        DutyView before = opened(new Term(3, Term.Unit.BUSINESS_DAYS));
        DutyView calendar = opened(new Term(11, Term.Unit.CALENDAR_DAYS));
        assertThat(Stream.of(business, before, calendar).map(DutyView::dueOn).map(String::valueOf))
                .containsExactly("2031-05-07", "2031-04-24", "2031-05-02");

        String named = name("2031-05-02")
                .statusCode(201)
                .body("name", equalTo("임시공휴일"))
                .body("dutiesMoved", equalTo(2))
                .extract()
                .header("Location");
        given().get(named).then().statusCode(200).body("name", equalTo("임시공휴일"));
        assertThat(dueOn(business)).isEqualTo("2031-05-08");
        assertThat(dueOn(before)).isEqualTo("2031-04-24");
        assertThat(dueOn(calendar)).isEqualTo("2031-05-06");
        assertThat(opened(new Term(11, Term.Unit.CALENDAR_DAYS)).dueOn()).hasToString("2031-05-06");
        given().get(HOLIDAYS + "?year=2031")
                .then()
                .statusCode(200)
                .body("items.day", hasItems("2031-05-02", "2031-05-05"));
        try (Topic topic = Topic.named("innovation.kit-test")) {
            assertThat(topic.await(business.id().toString(), "city.innovation.duty.redated.v1")
                            .value())
                    .contains("2031-05-08");
        }
        name("2031-05-02").statusCode(409);

        withdraw("2031-05-02").statusCode(200).body("dutiesMoved", equalTo(3));
        assertThat(dueOn(business)).isEqualTo("2031-05-07");
        assertThat(dueOn(calendar)).isEqualTo("2031-05-02");
        given().get(HOLIDAYS + "?year=2031").then().body("items.day", not(hasItem("2031-05-02")));
        withdraw("2031-05-02").statusCode(404);
        assertThat(changes.of(UUID.nameUUIDFromBytes("holiday:2031-05-02".getBytes(StandardCharsets.UTF_8))))
                .extracting(ChangeView::command)
                .containsExactly("name-holiday", "withdraw-holiday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-04-21", "2031-03-03", "2101-01-04"})
    void onlyDaysAheadCanBeNamed(String day) {
        name(day).statusCode(400).body("violations.field", hasItem("/day"));
    }

    @Test
    void whatIsAHolidayAnywayAndOthersAreRefused() {
        name("2031-05-05").statusCode(409);
        given().get("/api/v1/services/other/holidays?year=2031").then().statusCode(404);
        given().get(HOLIDAYS + "?year=1999").then().statusCode(400);
        for (String none : List.of("2031-05-07", "1999-01-01")) {
            given().get(HOLIDAYS + "/" + none).then().statusCode(404);
        }
        given().auth()
                .oauth2(Tokens.token("department-manager").sign())
                .contentType("application/json")
                .body(Map.of("day", "2031-06-02", "name", "휴일", "reason", "없음"))
                .post(HOLIDAYS)
                .then()
                .statusCode(403);
    }

    private DutyView opened(Term term) {
        return QuarkusTransaction.requiringNew()
                .call(() -> duties.open(
                        OpenDuty.within("decide", "note", resource, Responsible.department("D1"), term, 1)));
    }

    private String dueOn(DutyView opened) {
        return duties.of(resource).stream()
                .filter(duty -> duty.id().equals(opened.id()))
                .findFirst()
                .orElseThrow()
                .dueOn()
                .toString();
    }

    private static ValidatableResponse name(String day) {
        return as("innovation-manager", HOLIDAYS, Map.of("day", day, "name", "임시공휴일", "reason", "국무회의 의결"));
    }

    private static ValidatableResponse withdraw(String day) {
        return as("innovation-manager", HOLIDAYS + "/" + day + "/withdraw", Map.of("reason", "잘못 넣음"));
    }

    private static ValidatableResponse as(String role, String path, Map<String, String> body) {
        return given().auth()
                .oauth2(Tokens.token(role).subject("M1").sign())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }
}
