package city.innovation.proposal.voice;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.voice.VoiceApi.SYSTEM;
import static city.innovation.proposal.voice.VoiceApi.VOICES;
import static city.innovation.proposal.voice.VoiceApi.receive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class VoiceListTest {

    /** Repeated before each test; a second one of the code is refused. */
    @BeforeEach
    void thereIsAChallenge() {
        MANAGER.json(Map.of(
                        "code", "VOICE_LIST",
                        "titleKo", "균형",
                        "titleEn", "Balance",
                        "goal", "고루 잘 산다.",
                        "indexComponents", List.of(),
                        "validFrom", "2020-01-01"))
                .post("/api/v1/challenges")
                .then()
                .statusCode(anyOf(equalTo(201), equalTo(409)));
    }

    @Test
    void onlyChallengesThatTheCityKnowsCanBeNamed() {
        CITIZEN.json(Map.of("title", "제목", "text", "글", "challenge", "NOBODY_KNOWS"))
                .post(VOICES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/challenge"));
    }

    @Test
    void everyFilterNarrowsAndThePagesTogetherShowAll() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(filed("쪽 시험 " + i, "D-PAGES").id());
        }
        List<String> seen = new ArrayList<>();
        String next = VOICES + "?district=D-PAGES&limit=2&includeTotal=true";
        while (next != null) {
            Response page = MANAGER.call().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200).body("total", equalTo(5));
            seen.addAll(page.path("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(seen).containsExactlyElementsOf(made.reversed());
        for (String narrowed : List.of(
                "state=SOLVED",
                "channel=VISIT",
                "department=NOBODY",
                "challenge=X",
                "grievance=true",
                "overdue=true",
                "source=nowhere",
                "receivedFrom=2999-01-01",
                "receivedTo=2000-01-01",
                "quarter=2001-Q1",
                "dueBefore=2001-01-01",
                "q=없는말",
                "socialChannel=00000000-0000-0000-0000-000000000000")) {
            MANAGER.get(VOICES + "?district=D-PAGES&" + narrowed)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        for (String kept : List.of(
                "state=RECEIVED&state=SOLVED",
                "channel=WEB",
                "department=",
                "challenge=VOICE_LIST",
                "grievance=false",
                "overdue=false",
                "receivedFrom=2001-01-01",
                "dueBefore=2999-01-01",
                "q=쪽",
                "author=me")) {
            CITIZEN.get(VOICES + "?district=D-PAGES&" + kept)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(5));
        }
        OTHER_CITIZEN.get(VOICES + "?district=D-PAGES").then().body("items", empty());
        MANAGER.get(VOICES + "?nonsense=1").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void titlesAndDaysSort() {
        filed("나무", "D-SORT");
        filed("가로등", "D-SORT");
        MANAGER.get(VOICES + "?district=D-SORT&sort=title").then().body("items.title", contains("가로등", "나무"));
        MANAGER.get(VOICES + "?district=D-SORT&sort=resolveDueOn&limit=1")
                .then()
                .body("items.title", contains("나무"))
                .body("nextCursor", not(equalTo(null)));
    }

    @Test
    void searchFindsSyllablesInsideOfWords() {
        Received inside = filed("작은도서관을 늘려 주세요", "D-SEARCH");
        for (String q : List.of("도서관", "서관", "도", "주세요 도서관", "힘듭니다")) {
            MANAGER.call()
                    .queryParam("q", q)
                    .queryParam("district", "D-SEARCH")
                    .get(VOICES)
                    .then()
                    .body("items.id", hasItem(inside.id()));
        }
        for (String q : List.of("관서", "도서실", "%", "!&|:*")) {
            MANAGER.call()
                    .queryParam("q", q)
                    .queryParam("district", "D-SEARCH")
                    .get(VOICES)
                    .then()
                    .body("items", empty());
        }
    }

    @Test
    void countsGoByTheSameFiltersAsTheList() {
        filed("하나", "D-COUNT");
        filed("둘", "D-COUNT");
        MANAGER.get(VOICES + "/counts?by=channel&district=D-COUNT").then().body("WEB", equalTo(2));
        MANAGER.get(VOICES + "/counts?by=department&district=D-COUNT").then().body("''", equalTo(2));
        MANAGER.get(VOICES + "/counts?by=state").then().body("RECEIVED", greaterThan(1));
        MANAGER.get(VOICES + "/counts").then().statusCode(400);
    }

    @Test
    void theNearestVoicesComeWithTheirWords() {
        Received near = filed("지하철 환승 통로가 너무 깁니다", "D-NEAR");
        Received same = filed("지하철 환승 통로 길이", "D-NEAR");
        MANAGER.get(VOICES + "/{id}/similar", near.id())
                .then()
                .body("items.id", hasItem(same.id()))
                .body("items.id", not(hasItem(near.id())))
                .body("items.find { it.id == '" + same.id() + "' }.words", hasItem("환승"));
        OTHER_CITIZEN.get(VOICES + "/{id}/similar", near.id()).then().statusCode(404);
    }

    @Test
    void whoeverWritesAProposalIsShownTheVoicesThatAreLikeIt() {
        Received voice = filed("도서관 열람석 예약이 어렵습니다", "D-BOOK");
        Map<String, Object> writing = Map.of("title", "도서관 열람석 예약이 어렵습니다", "text", "예약 화면을 고칩니다.");
        MANAGER.json(writing)
                .post("/api/v1/proposals/similar")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.id == '" + voice.id() + "' }")
                .body("type", equalTo("VOICE"))
                .body("state", equalTo("RECEIVED"))
                .body("score", equalTo(1.0f))
                .body("words", hasItem("열람석"));
        OTHER_CITIZEN
                .json(writing)
                .post("/api/v1/proposals/similar")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(voice.id())));
        Received later = OTHER_CITIZEN.submits("도서관 열람석 예약 개선");
        Received after = filed("도서관 열람석 예약 개선", "D-BOOK");
        MANAGER.get("/api/v1/proposals/{id}/similar", later.id())
                .then()
                .body("items.id", hasItem(voice.id()))
                .body("items.id", not(hasItem(after.id())));
    }

    @Test
    void aRepeatChangesNothingTwiceAndIsFoundBySourceAndId() {
        Map<String, Object> delivered = delivery("2026-1");
        Received first = receive(SYSTEM, delivered);
        SYSTEM.json(delivered).post(VOICES).then().statusCode(200).body("id", equalTo(first.id()));
        SYSTEM.get(VOICES + "?source=dasan120&externalId=2026-1").then().body("items.id", contains(first.id()));
        HEAD.json(delivered).post(VOICES).then().statusCode(409);
        MANAGER.get(VOICES + "/{id}/revisions", first.id()).then().body("items", hasSize(1));
        MANAGER.get(VOICES + "/{id}/duties", first.id()).then().body("items", hasSize(2));
    }

    @Test
    void ofTwentyDeliveriesAtOnceOneIsTaken() throws Exception {
        Map<String, Object> delivered = delivery("2026-at-once");
        List<Callable<Response>> calls = IntStream.range(0, 20)
                .<Callable<Response>>mapToObj(i -> () -> SYSTEM.json(delivered).post(VOICES))
                .toList();
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            for (Future<Response> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers.stream().map(Response::statusCode)).containsOnly(200, 201);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
    }

    private static Map<String, Object> delivery(String externalId) {
        return Map.of(
                "channel", "CALL_CENTRE",
                "title", "전화로 온 목소리",
                "text", "쓰레기 수거가 늦습니다.",
                "onBehalfOf", Map.of(),
                "source", "dasan120",
                "externalId", externalId);
    }

    private static Received filed(String title, String district) {
        Map<String, Object> body = new HashMap<>(Map.of("title", title, "text", title + " 때문에 힘듭니다."));
        body.put("district", district);
        body.put("challenge", "VOICE_LIST");
        return receive(CITIZEN, body);
    }
}
