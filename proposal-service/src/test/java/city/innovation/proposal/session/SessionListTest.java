package city.innovation.proposal.session;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.session.SessionCalls.SESSIONS;
import static city.innovation.proposal.session.SessionCalls.held;
import static city.innovation.proposal.session.SessionCalls.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class SessionListTest {

    @Test
    void everyPageShowsWhatTheOthersDoNotAndTogetherTheyShowAll() {
        List<String> made = new ArrayList<>();
        for (int i = 1; i < 8; i++) {
            made.add(planned(
                            MANAGER,
                            "LISTENING",
                            Map.of("challenge", "PAGES", "startsAt", "2099-12-0" + i + "T05:00:00Z"))
                    .id());
        }
        for (String sort : List.of("", "&sort=-startsAt", "&sort=title", "&sort=-participants")) {
            List<String> seen = new ArrayList<>();
            String next = SESSIONS + "?challenge=PAGES&limit=3&includeTotal=true" + sort;
            while (next != null) {
                Response page = ANYBODY.call().urlEncodingEnabled(false).get(next);
                page.then().statusCode(200).body("total", equalTo(7));
                seen.addAll(page.path("items.id"));
                String link = page.header("Link");
                next = link == null ? null : link.substring(1, link.indexOf('>'));
            }
            assertThat(seen).as(sort).hasSize(7).containsExactlyInAnyOrderElementsOf(made);
            if (!sort.contains("title") && !sort.contains("participants")) {
                assertThat(seen).containsExactlyElementsOf(made.reversed());
            }
        }
    }

    @Test
    void filtersNarrowAndSearchFindsSyllables() {
        String policy = UUID.randomUUID().toString();
        String held = held(
                        MANAGER,
                        "DELIBERATION",
                        "2011-07-01",
                        5,
                        2,
                        Map.of("policyId", policy, "policyTitle", "작은도서관 정책", "district", "29110"))
                .id();
        String open = SessionCalls.open(
                        MANAGER,
                        "LISTENING",
                        Map.of("policyId", policy, "challenge", "HOUSING", "startsAt", "2099-07-01T05:00:00Z"))
                .id();
        list("policy=" + policy).body("items.id", contains(open, held));
        list("policy=" + policy + "&kind=DELIBERATION").body("items.id", contains(held));
        list("policy=" + policy + "&state=OPEN&state=CLOSED").body("items.id", contains(open));
        list("policy=" + policy + "&challenge=HOUSING").body("items.id", contains(open));
        list("policy=" + policy + "&district=29110").body("items.id", contains(held));
        list("policy=" + policy + "&from=2011-07-01&to=2011-07-01").body("items.id", contains(held));
        list("policy=" + policy + "&from=2011-07-02&to=2012-01-01").body("items.id", empty());
        list("policy=" + policy + "&q=도서관").body("items.id", contains(held));
        list("policy=" + policy + "&q=서").body("items.id", contains(held));
        list("policy=" + policy + "&q=서관도").body("items.id", empty());
        list("policy=" + policy + "&sort=participants").body("items.id", contains(open, held));
        ANYBODY.get(SESSIONS + "?colour=red").then().statusCode(400);
        ANYBODY.get(SESSIONS + "?sort=place").then().statusCode(400);
    }

    private static io.restassured.response.ValidatableResponse list(String query) {
        return ANYBODY.get(SESSIONS + "?" + query).then().statusCode(200);
    }

    @Test
    void theExportShowsWhatTheListShows() {
        String district = UUID.randomUUID().toString().substring(0, 8);
        held(MANAGER, "LISTENING", "2012-05-05", 10, 1, Map.of("district", district, "title", "=1+1 들어 봅니다"));
        held(MANAGER, "LISTENING", "2012-05-06", 20, 0, Map.of("district", district));
        String csv = ANYBODY.get(SESSIONS + "/export?district=" + district).asString();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv)
                .startsWith("\uFEFFnumber,kind,state,title")
                .contains("'=1+1")
                .contains("2012-05-05");
        assertThat(ANYBODY.get(SESSIONS + "/export?format=ndjson&district=" + district)
                        .asString()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"heldOn\":\"2012-05-0"));
        ANYBODY.get(SESSIONS + "/export?format=xlsx&district=" + district)
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"sessions.xlsx\""));
    }

    @Test
    void codesHaveLabelsAndManagersSeeThatTheyMayPlan() {
        ANYBODY.get("/api/v1/code-lists/session-kinds")
                .then()
                .body("codes.code", hasItems("LISTENING", "CITIZEN_MAYOR", "STAFF_ASSEMBLY"))
                .body("codes.find { it.code == 'LISTENING' }.ko", equalTo("청책"));
        MANAGER.get("/api/v1/me").then().body("may.sessions", hasItems("list", "export", "create"));
    }
}
