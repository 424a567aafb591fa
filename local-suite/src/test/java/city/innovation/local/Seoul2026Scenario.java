package city.innovation.local;

import static city.innovation.local.Api.ANYBODY;
import static city.innovation.local.VoiceFiles.VOICES;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Seoul in 2026: its place in the world, two challenges with the projects that serve them, voices by district, and the
 * funnel that the staff assembly sees. Figures by hand. The course and the subsidy of AI training are the reward
 * service's, which is to come.
 */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(RunningSuite.Extension.class)
class Seoul2026Scenario {

    private static final String PLANS = "/api/v1/plans";
    private static final String PROJECTS = "/api/v1/projects";
    private static final String INDICES = "/api/v1/competitiveness";
    private static final String INDEX = "S26_GPCI";
    private static final String BALANCE = "S26_BALANCE";
    private static final String HOUSING = "S26_HOUSING";
    private static final String OFFICE = "S26-HOUSING";
    private static final String GANGBUK = "S26-11305";
    private static final String DOBONG = "S26-11320";

    private final Api manager = Api.manager();
    private final Api head = People.head(OFFICE);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
    private final Map<String, Course> areas = new HashMap<>();
    private final List<Course> carriedOut = new ArrayList<>();
    private Course plan;

    @Test
    void theCityKnowsItsPlaceAndWhatItsChallengesBring() {
        twoChallengesAreNamed();
        projectsServeThem();
        theIndexComesCloseToTheGoal();
        voicesAreHeardByDistrict();
        ideasBecomeProjects();
        projectsAreCountedByChallengeAndDistrict();
        theStaffAssemblySeesOneFunnel();
        try (FunnelTold told = new FunnelTold(RunningSuite.get(), BALANCE, HOUSING)) {
            told.isThatOf(carriedOut);
        }
    }

    private void twoChallengesAreNamed() {
        Map<String, String> titles = Map.of(BALANCE, "자치구 균형 발전", HOUSING, "주거 안정");
        titles.forEach((code, title) -> {
            Map<String, Object> challenge = Map.of(
                    "code",
                    code,
                    "titleKo",
                    title,
                    "titleEn",
                    code,
                    "goal",
                    title + "을 이룹니다.",
                    "indexComponents",
                    List.of("LIVABILITY"),
                    "validFrom",
                    "2012-01-01");
            manager.post("/api/v1/challenges", challenge).expect(201);
            assertThat(ANYBODY.get("/api/v1/challenges/" + code).expect(200).textAt("/titleKo"))
                    .isEqualTo(title);
        });
        People.citizen("C-S26-0")
                .post(Api.PROPOSALS, idea("없는 과제에 답하기", "S26_UNKNOWN", GANGBUK))
                .expect(400);
    }

    private void projectsServeThem() {
        plan = Course.begin(manager, PLANS, Map.of("code", "SEOUL-2026", "year", 2026, "title", "2026년 서울 창의행정 실행계획"));
        areas.put(BALANCE, node("/api/v1/areas", null, Map.of("code", "1", "title", "균형 발전")));
        areas.put(HOUSING, node("/api/v1/areas", null, Map.of("code", "2", "title", "주거 안정")));
        project("1-1", BALANCE, Map.of("title", "강북권 대개조", "district", GANGBUK, "budgetWon", 300_000_000));
        project("1-2", BALANCE, Map.of("title", "경원선 도심숲길", "district", DOBONG, "budgetWon", 100_000_000));
        project("2-1", HOUSING, Map.of("title", "신속통합기획", "district", GANGBUK, "budgetWon", 600_000_000));
        Answer draft = ANYBODY.get(PROJECTS + "/statistics?plan=" + plan.id()).expect(200);
        assertThat(draft.at("/total/projects").asInt()).isZero();
        plan = plan.seenBy(manager).does(manager, "request-advice", null).does(manager, "confirm", null);
        half(project("1-1"));
        project("2-1").does(head, "start", null);
    }

    private Course node(String collection, String parent, Map<String, Object> more) {
        Map<String, Object> node = new HashMap<>(Map.of("planId", plan.id(), "department", OFFICE));
        if (parent != null) {
            node.put("parentId", parent);
        }
        node.putAll(more);
        return Course.begin(manager, collection, node);
    }

    private void project(String code, String challenge, Map<String, Object> more) {
        Map<String, Object> project = new HashMap<>(more);
        project.putAll(Map.of("code", code, "challenge", challenge, "startsOn", "2026-01-01", "endsOn", "2026-12-31"));
        node(PROJECTS, areas.get(challenge).id(), project);
    }

    private Course project(String code) {
        JsonNode items = manager.get(PROJECTS + "?limit=200&plan=" + plan.id())
                .expect(200)
                .at("/items");
        String id = stream(items)
                .filter(item -> item.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        return Course.at(manager, PROJECTS + "/" + id);
    }

    /** One of two milestones is reached. */
    private void half(Course project) {
        project.does(head, "start", null);
        for (String title : List.of("기본 구상", "착공")) {
            Course milestone =
                    Course.begin(head, project.path() + "/milestones", Map.of("title", title, "dueOn", "2026-12-01"));
            if (title.equals("기본 구상")) {
                milestone.does(head, "complete", Map.of("evidence", "보고서"));
            }
        }
    }

    /** Two years at rank 6; the gap to the fifth, Singapore, falls from 98 points to 5. */
    private void theIndexComesCloseToTheGoal() {
        Course former = index(2025, 1_193.1, 1_291.1);
        ANYBODY.get(former.path()).expect(404);
        former.does(manager, "publish", null);
        Course latest = index(2026, 1_286.1, 1_291.1).does(manager, "publish", null);
        assertThat(latest.text("/nextCity")).isEqualTo("Singapore");
        assertThat(latest.number("/ranksToGoal")).isEqualTo(1);
        JsonNode trend = ANYBODY.get(INDICES + "/trends/" + INDEX).expect(200).at("/items");
        assertThat(stream(trend).map(year -> year.path("rank").asInt())).containsExactly(6, 6);
        assertThat(stream(trend).map(year -> year.path("gapToNext").asDouble())).containsExactly(98.0, 5.0);
        assertThat(trend.path(1).path("ranksWon").asInt()).isZero();
        assertThat(trend.path(1).path("pointsWon").asDouble()).isEqualTo(93.0);
        for (String challenge : List.of(BALANCE, HOUSING)) {
            JsonNode moved = ANYBODY.get(INDICES + "?code=" + INDEX + "&challenge=" + challenge)
                    .expect(200)
                    .at("/items");
            assertThat(moved).hasSize(2);
        }
        assertThat(ANYBODY.get(INDICES + "?area=" + areas.get(HOUSING).id())
                        .expect(200)
                        .at("/items"))
                .hasSize(2);
    }

    private Course index(int year, double score, double singapore) {
        Map<String, Object> component = Map.of(
                "code",
                "LIVABILITY",
                "name",
                "거주",
                "score",
                310.5,
                "areas",
                areas.values().stream().map(Course::id).toList(),
                "challenges",
                List.of(BALANCE, HOUSING));
        Map<String, Object> index = new HashMap<>(Map.of(
                "code",
                INDEX,
                "name",
                "Global Power City Index",
                "publisher",
                "Mori Memorial Foundation",
                "year",
                year,
                "rank",
                6,
                "score",
                score,
                "goalRank",
                5));
        index.put("rivals", List.of(Map.of("city", "Singapore", "rank", 5, "score", singapore)));
        index.put("components", List.of(component));
        return Course.begin(manager, INDICES, index);
    }

    /** Gangbuk: 12 of 15 solved, Dobong: 4 of 5; two each cannot be, or were forgotten. */
    private void voicesAreHeardByDistrict() {
        StringBuilder file = new StringBuilder(
                "externalId,title,text,channel,district,challenge,department,receivedAt,state,solvedAt,reasonCode\n");
        for (int i = 0; i < 20; i++) {
            boolean gangbuk = i < 15;
            int turn = gangbuk ? i : i - 15;
            boolean solved = turn < (gangbuk ? 12 : 4);
            String end = solved ? "SOLVED,2025-03-20," : "UNSOLVABLE,2025-03-25,NO_BUDGET";
            file.append("s26-%d,%d번째 전세 걱정,집값이 걱정입니다 %d.,CALL_CENTRE,%s,%s,%s,2025-03-03,%s%n"
                    .formatted(i, i, i, gangbuk ? GANGBUK : DOBONG, HOUSING, OFFICE, end));
        }
        VoiceFiles.imported(file.toString(), "s26-voices");
        JsonNode rates = ANYBODY.get(
                        VOICES + "/resolution-rate?from=2025-03-01&to=2025-03-31&by=district&department=" + OFFICE)
                .expect(200)
                .at("/items");
        assertThat(rates).hasSize(2);
        Map<String, JsonNode> byDistrict = new HashMap<>();
        rates.forEach(rate -> byDistrict.put(rate.path("district").asText(), rate.path("figures")));
        assertThat(byDistrict.get(GANGBUK).path("solved").asInt()).isEqualTo(12);
        assertThat(byDistrict.get(GANGBUK).path("percent").asDouble()).isEqualTo(80.0);
        assertThat(byDistrict.get(DOBONG).path("solved").asInt()).isEqualTo(4);
        assertThat(byDistrict.get(DOBONG).path("unsolvable").asInt()).isEqualTo(1);
        assertThat(manager.get(VOICES + "?includeTotal=true&limit=1&district=" + DOBONG)
                        .expect(200)
                        .at("/total")
                        .asInt())
                .isEqualTo(5);
    }

    /** Of four ideas three are adopted and two are carried out, one for each challenge. */
    private void ideasBecomeProjects() {
        SessionDiary diary = SessionDiary.of("2026 시민 경청", OFFICE);
        diary.held("LISTENING", "강북에서 듣다", today.minusDays(40).toString(), 120, 0);
        diary.held("ROUNDTABLE", "주거 원탁", today.minusDays(30).toString(), 80, 6);
        carriedOut.add(carriedOut(adopted("빈집을 청년 작업실로", BALANCE, GANGBUK), "1-3", BALANCE, 8_200, 300));
        carriedOut.add(carriedOut(adopted("전세 계약을 함께 읽는 동행 서비스", HOUSING, DOBONG), "2-2", HOUSING, 9_000, 100));
        adopted("한강 조망 공공임대", HOUSING, GANGBUK);
        Course declined = proposed("월세 상한을 정하자", HOUSING, DOBONG)
                .does(head, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "법률이 정할 일입니다."));
        assertThat(declined.state()).isEqualTo("NOT_ADOPTED");
        JsonNode heard = ANYBODY.get(SessionDiary.SESSIONS + "/statistics?policy=" + diary.policy())
                .expect(200)
                .at("/total");
        assertThat(heard.path("participants").asInt()).isEqualTo(200);
    }

    private static Map<String, Object> idea(String title, String challenge, String district) {
        return Map.of(
                "title", title,
                "problem", "살 곳과 동네마다 형편이 다릅니다.",
                "responsibleDepartment", OFFICE,
                "challenge", challenge,
                "district", district,
                "submit", true);
    }

    private Course proposed(String title, String challenge, String district) {
        Course idea = Course.proposal(People.citizen("C-S26-1"), idea(title, challenge, district));
        return idea.seenBy(head);
    }

    private Course adopted(String title, String challenge, String district) {
        return proposed(title, challenge, district).does(head, "adopt", Map.of("reason", "도시의 과제에 답합니다."));
    }

    /** Its project is named to the challenge, put into the plan, carried out, and citizens say what they think of it. */
    private Course carriedOut(Course adopted, String code, String challenge, int score, int respondents) {
        Course decided = adopted.does(
                head, "decide", Map.of("promisedOn", today.plusMonths(3).toString()));
        TrackedProject tracked = TrackedProject.of(decided, head);
        String id = tracked.proposal().text("/implementation/projectId");
        Course project = Course.at(manager, PROJECTS + "/" + id);
        manager.call(
                        "PATCH",
                        project.path(),
                        Map.of(
                                "Content-Type",
                                "application/merge-patch+json",
                                "If-Match",
                                project.now().header("etag")),
                        "{\"challenge\":\"%s\",\"district\":\"%s\"}"
                                .formatted(challenge, GANGBUK)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .expect(200);
        Map<String, Object> place =
                Map.of("op", "PLACE", "nodeId", id, "code", code, "parentCode", challenge.equals(BALANCE) ? "1" : "2");
        plan = plan.seenBy(manager).does(manager, "revise", Map.of("reason", "채택 제안의 실행", "changes", List.of(place)));
        tracked.carryOut(Map.of("firstEffectOn", today.toString(), "citizensServed", 1_000));
        Map<String, Object> survey =
                Map.of("score", score, "respondents", respondents, "surveyedOn", today.toString(), "method", "ONLINE");
        String scores = project.path() + "/citizen-scores";
        head.post(scores, survey).expect(201);
        return Course.at(manager, PROJECTS + "/" + id);
    }

    /** Three of the plan and two of citizens; two of five are done, one is half done: (2 × 10,000 + 5,000) ÷ 5. */
    private void projectsAreCountedByChallengeAndDistrict() {
        Answer figures = ANYBODY.get(PROJECTS + "/statistics?plan=" + plan.id()).expect(200);
        assertThat(figures.at("/total/projects").asInt()).isEqualTo(5);
        assertThat(figures.at("/total/completed").asInt()).isEqualTo(2);
        assertThat(figures.at("/total/progressSumBp").asInt()).isEqualTo(25_000);
        assertThat(figures.at("/total/progressBp").asInt()).isEqualTo(5_000);
        JsonNode balance = part(figures.at("/byChallenge"), BALANCE);
        assertThat(balance.path("projects").asInt()).isEqualTo(3);
        assertThat(balance.path("progressBp").asInt()).isEqualTo(5_000); // (5,000 + 0 + 10,000) ÷ 3
        assertThat(balance.path("budgetWon").asLong()).isEqualTo(400_000_000);
        JsonNode gangbuk = part(figures.at("/byDistrict"), GANGBUK);
        assertThat(gangbuk.path("projects").asInt()).isEqualTo(4);
        assertThat(gangbuk.path("progressBp").asInt()).isEqualTo(6_250); // (5,000 + 0 + 2 × 10,000) ÷ 4
        assertThat(part(figures.at("/byDistrict"), DOBONG).path("projects").asInt())
                .isEqualTo(1);
    }

    private static JsonNode part(JsonNode parts, String code) {
        return stream(parts)
                .filter(part -> part.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow()
                .path("figures");
    }

    /** 200 participants, 4 ideas, 3 adopted, 2 implemented; (8,200 × 300 + 9,000 × 100) ÷ 400 = 84 points. */
    private void theStaffAssemblySeesOneFunnel() {
        Api official = People.official("E-S26-1", OFFICE);
        Map<String, JsonNode> outcome = await("what became of the ideas")
                .until(
                        () -> outcomes(official),
                        found -> found.get(BALANCE).path("implemented").asInt()
                                        + found.get(HOUSING).path("implemented").asInt()
                                == 2);
        assertThat(outcome.get(BALANCE).path("received").asInt()).isEqualTo(1);
        assertThat(outcome.get(HOUSING).path("received").asInt()).isEqualTo(3);
        assertThat(outcome.get(HOUSING).path("adopted").asInt()).isEqualTo(2);
        assertThat(outcome.get(HOUSING).path("adoptionRate").path("basisPoints").asInt())
                .isEqualTo(6_667); // 2 of 3
        assertThat(outcome.get(HOUSING)
                        .path("implementationRate")
                        .path("basisPoints")
                        .asInt())
                .isEqualTo(5_000); // 1 of 2
        long points = 0;
        long asked = 0;
        for (Course project : carriedOut) {
            for (JsonNode score :
                    ANYBODY.get(project.path() + "/citizen-scores").expect(200).at("/items")) {
                points +=
                        score.path("score").asLong() * score.path("respondents").asLong();
                asked += score.path("respondents").asLong();
            }
        }
        assertThat(asked).isEqualTo(400);
        assertThat(points / asked).isEqualTo(8_400);
    }

    private static Map<String, JsonNode> outcomes(Api by) {
        Map<String, JsonNode> byChallenge = new HashMap<>();
        by.get("/api/v1/proposals/outcomes-statistics?by=challenge")
                .expect(200)
                .at("/items")
                .forEach(row -> byChallenge.put(row.path("key").asText(), row));
        return byChallenge;
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
