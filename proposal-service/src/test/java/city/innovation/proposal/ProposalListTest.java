package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ProposalListTest {

    @Test
    void everyPageShowsWhatTheOthersDoNotAndTogetherTheyShowAll() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(submits("쪽번호 시험 " + i, Map.of("category", "paging")).id());
        }
        List<String> seen = new ArrayList<>();
        String next = PROPOSALS + "?category=paging&limit=3&includeTotal=true";
        while (next != null) {
            Response page = ANYBODY.call().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200).body("total", equalTo(7));
            seen.addAll(page.path("items.id"));
            String link = page.header("Link");
            assertThat(link == null).isEqualTo(page.path("nextCursor") == null);
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(seen).containsExactlyElementsOf(made.reversed());
    }

    @Test
    void aCursorHoldsForItsFiltersAndItsOrderAlone() {
        submits("경계 1", Map.of("category", "bound"));
        submits("경계 2", Map.of("category", "bound"));
        String cursor = ANYBODY.get(PROPOSALS + "?category=bound&limit=1").path("nextCursor");
        for (String other : List.of("category=other&cursor=", "category=bound&sort=title&cursor=", "cursor=")) {
            ANYBODY.get(PROPOSALS + "?" + other + cursor)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-cursor"));
        }
    }

    @Test
    void titlesSortByCodePoint() {
        submits("나무", Map.of("category", "sorted"));
        submits("가로등", Map.of("category", "sorted"));
        submits("Zebra", Map.of("category", "sorted"));
        ANYBODY.get(PROPOSALS + "?category=sorted&sort=title")
                .then()
                .body("items.title", contains("Zebra", "가로등", "나무"));
        ANYBODY.get(PROPOSALS + "?category=sorted&sort=-title&limit=2")
                .then()
                .body("items.title", contains("나무", "가로등"));
        ANYBODY.get(PROPOSALS + "?category=sorted&sort=-supports,title&limit=2")
                .then()
                .body("items.title", contains("Zebra", "가로등"));
    }

    @Test
    void searchFindsSyllablesInsideOfWordsInAnyNormalForm() {
        Received inside = submits("작은도서관을 늘려 주세요", Map.of("category", "search"));
        Received other = submits("도로 포장", Map.of("category", "search"));
        for (String q :
                List.of("도서관", "서관", "도", "작은 도서관", "주세요 도서관", Normalizer.normalize("도서관", Normalizer.Form.NFD))) {
            ANYBODY.call()
                    .queryParam("q", q)
                    .queryParam("category", "search")
                    .get(PROPOSALS)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(inside.id()));
        }
        ANYBODY.call()
                .queryParam("q", "도")
                .queryParam("category", "search")
                .get(PROPOSALS)
                .then()
                .body("items.id", hasItems(inside.id(), other.id()));
        for (String q : List.of("관서", "도서실", "%", "_", "'", "\\", "!&|:*")) {
            ANYBODY.call()
                    .queryParam("q", q)
                    .queryParam("category", "search")
                    .get(PROPOSALS)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void hiddenTextsAreFoundAndReadByThoseWhoMayAlone() {
        Received hidden = CITIZEN.submits(
                Map.of("title", "가려진 제안", "problem", "비공개단어 현황", "hidden", true, "submit", true, "category", "hidden"));
        for (Api reader : List.of(ANYBODY, OTHER_CITIZEN)) {
            reader.get(PROPOSALS + "/{id}", hidden.id())
                    .then()
                    .body("title", equalTo("가려진 제안"))
                    .body("problem", nullValue());
            reader.call().queryParam("q", "비공개단어").get(PROPOSALS).then().body("items", empty());
            reader.call().queryParam("q", "가려진").get(PROPOSALS).then().body("items.id", hasItem(hidden.id()));
            reader.get(PROPOSALS + "/{id}/revisions", hidden.id()).then().statusCode(reader == ANYBODY ? 401 : 403);
            assertThat(reader.get(PROPOSALS + "/export?q=가려진").asString())
                    .contains("가려진 제안")
                    .doesNotContain("비공개단어");
        }
        for (Api reader : List.of(CITIZEN, OFFICIAL, HEAD)) {
            reader.get(PROPOSALS + "/{id}", hidden.id()).then().body("problem", notNullValue());
            reader.call().queryParam("q", "비공개단어").get(PROPOSALS).then().body("items.id", contains(hidden.id()));
        }
        similar("가려진 제안").then().body("items.id", not(hasItem(hidden.id())));
    }

    @Test
    void everyOrderShowsEachProposalOnce() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Map<String, Object> more = new java.util.HashMap<>(Map.of("hidden", i == 4));
            if (i > 1) {
                more.put("category", "순서" + i % 2);
                more.put("district", "2911" + i % 2);
                more.put("responsibleDepartment", i == 2 ? "PARKS" : "TRAFFIC");
            }
            made.add(submits("빠짐없이차례대로 " + i, more).id());
        }
        Received said = Received.of(ANYBODY.get(PROPOSALS + "/{id}", made.get(3)));
        OTHER_CITIZEN
                .json(Map.of("text", "좋습니다."))
                .post(PROPOSALS + "/{id}/comments", said.id())
                .then()
                .statusCode(201);
        for (String key : List.of(
                "kind",
                "state",
                "category",
                "district",
                "department",
                "supports",
                "comments",
                "supports,comments",
                "district,-comments,title")) {
            for (String order : List.of(key, "-" + key)) {
                for (Api reader : List.of(ANYBODY, HEAD)) {
                    List<String> seen = pages(reader, PROPOSALS + "?q=빠짐없이차례대로&limit=2&sort=" + order);
                    assertThat(seen).as(order).containsExactlyInAnyOrderElementsOf(made);
                }
            }
        }
        assertThat(pages(ANYBODY, PROPOSALS + "?q=빠짐없이차례대로&limit=2&sort=-comments"))
                .startsWith(said.id());
        assertThat(pages(HEAD, PROPOSALS + "?q=빠짐없이차례대로&limit=2&sort=-category"))
                .startsWith(made.get(3), made.get(2));
        ANYBODY.get(PROPOSALS + "?sort=problem").then().statusCode(400);
    }

    @Test
    void theOrderByDueDayHasWhatIsDueOnceAndTheNextFirst() {
        Received later = submits("기한순 하나", Map.of("category", "due-order"));
        Received sooner = HEAD.does(
                submits("기한순 둘", Map.of("category", "due-order", "responsibleDepartment", "TRAFFIC")),
                "request-supplement",
                Map.of("reasonCode", "COST", "reason", "비용을 적어 주세요."));
        CITIZEN.does(submits("기한순 셋", Map.of("category", "due-order")), "withdraw", Map.of("reason", "거둡니다."));
        String list = PROPOSALS + "?category=due-order&sort=";
        assertThat(pages(HEAD, list + "dueOn&limit=1")).containsExactly(sooner.id(), later.id());
        assertThat(pages(HEAD, list + "-dueOn&limit=1")).containsExactly(later.id(), sooner.id());
        Response page = HEAD.get(list + "dueOn&includeTotal=true");
        page.then().body("total", equalTo(2));
        assertThat(page.<List<String>>path("items.dueOn")).isSorted().doesNotContainNull();
        ANYBODY.get(list + "dueOn").then().statusCode(401);
        CITIZEN.get(list + "dueOn").then().statusCode(403);
        HEAD.get(list + "title").then().body("items.dueOn", everyItem(nullValue()));
    }

    private static List<String> pages(Api reader, String first) {
        List<String> seen = new ArrayList<>();
        String next = first;
        while (next != null) {
            Response page = reader.call().urlEncodingEnabled(next.equals(first)).get(next);
            page.then().statusCode(200);
            seen.addAll(page.path("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return seen;
    }

    @Test
    void similarTitlesAreShownNearestFirstWithTheirWords() {
        Received near = submits("지하철 임산부 배려석 개선", Map.of());
        Received same = submits("지하철의 임산부 배려석을 늘려 주세요", Map.of());
        Response found = similar("지하철 임산부 배려석 개선");
        found.then()
                .statusCode(200)
                .body("items[0].id", equalTo(near.id()))
                .body("items[0].type", equalTo("PROPOSAL"))
                .body("items[0].score", equalTo(1.0f))
                .body("items[0].words", hasItems("지하철", "임산부", "배려석"))
                .body("items.id", hasItem(same.id()));
        ANYBODY.get(PROPOSALS + "/{id}/similar", near.id()).then().body("items.id", not(hasItem(same.id())));
        ANYBODY.get(PROPOSALS + "/{id}/similar", same.id()).then().body("items[0].id", equalTo(near.id()));
    }

    @Test
    void aListIsNarrowedByQuarterAndByWhatIsDue() {
        Received proposal = submits("분기 시험", Map.of("category", "narrowed"));
        int year = Instant.parse(proposal.answer().path("submittedAt"))
                .atZone(CityTime.ZONE)
                .getYear();
        ANYBODY.get(PROPOSALS + "?category=narrowed&dueBefore=2999-01-01")
                .then()
                .body("items.id", contains(proposal.id()));
        ANYBODY.get(PROPOSALS + "?category=narrowed&dueBefore=2020-01-01")
                .then()
                .body("items", empty());
        long found = IntStream.rangeClosed(1, 4)
                .filter(q -> !ANYBODY.get(PROPOSALS + "?category=narrowed&quarter=" + year + "-Q" + q)
                        .<List<Object>>path("items")
                        .isEmpty())
                .count();
        assertThat(found).isEqualTo(1);
        ANYBODY.get(PROPOSALS + "?quarter=2026-Q5")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("quarter"));
    }

    @Test
    void staffFindWhatSomebodyProposedAndOthersDoNot() {
        Api author = Api.as(Tokens.token("citizen").subject("C-found-by-staff"));
        Received proposal = author.submits("찾아질 사람의 제안");
        author.submits(Map.of(
                "kind",
                "BUDGET_WASTE",
                "title",
                "찾아지면 안 되는 신고",
                "problem",
                "낭비",
                "details",
                Map.of("estimatedSavingWon", 1_000L),
                "submit",
                true));
        String query = PROPOSALS + "?proposer=C-found-by-staff";
        HEAD.get(query).then().body("items.id", contains(proposal.id()));
        CITIZEN.get(query).then().statusCode(403);
        ANYBODY.get(query).then().statusCode(401);
        author.get(PROPOSALS + "?proposer=me").then().body("items", hasSize(2));
    }

    @Test
    void countsGoByTheSameFiltersAsTheList() {
        submits("세는 제안", Map.of("category", "counted", "district", "29110"));
        submits("세는 제안 둘", Map.of("category", "counted", "district", "29140"));
        ANYBODY.get(PROPOSALS + "/counts?by=district&category=counted")
                .then()
                .body("29110", equalTo(1))
                .body("29140", equalTo(1));
        ANYBODY.get(PROPOSALS + "/counts?by=state&state=SUBMITTED&state=ADOPTED")
                .then()
                .body("SUBMITTED", greaterThan(0));
        ANYBODY.get(PROPOSALS + "?state=SUBMITTED&category=counted")
                .then()
                .body("items.state", everyItem(equalTo("SUBMITTED")));
    }

    private static Received submits(String title, Map<String, Object> more) {
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.putAll(Map.of("title", title, "problem", "현황", "submit", true));
        return CITIZEN.submits(body);
    }

    private static Response similar(String title) {
        return ANYBODY.json(Map.of("title", title)).post(PROPOSALS + "/similar");
    }
}
