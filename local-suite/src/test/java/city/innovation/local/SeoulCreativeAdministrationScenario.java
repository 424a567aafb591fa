package city.innovation.local;

import static city.innovation.local.Api.ANYBODY;
import static city.innovation.local.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Seoul's creative administration, from voices that were overlooked to stories that are told. Figures are worked out by
 * hand. The clock of the suite stands for all tests and is not moved: what is measured after a year is a practice whose
 * year of effect is over when it is reported.
 */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(RunningSuite.Extension.class)
class SeoulCreativeAdministrationScenario {

    private static final String TRANSPORT = "CA-TRANSPORT";
    private static final String PARKS = "CA-PARKS";
    private static final String CALLS = "/api/v1/open-calls";

    private final OtherServices others = new OtherServices(RunningSuite.get());
    private final OverlookedVoices overlooked = new OverlookedVoices(TRANSPORT, PARKS);
    private final Api manager = Api.manager();
    private final Api transport = People.head(TRANSPORT);
    private final Api parks = People.head(PARKS);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));

    @AfterAll
    void close() {
        others.close();
    }

    @Test
    void fromOverlookedVoicesToStoriesThatAreTold() {
        overlooked.showInThemes();
        overlooked.areRevisited();
        anOpenCallCollects();
        Course developed = anIdeaIsDeveloped();
        aDuplicateIsMerged(developed);
        Course referred = aCommitteeAdopts();
        Course appealed = anAppealSucceeds();
        theQuarterIsGraded(developed, referred);
        aPromiseSlipsOnceAndIsKept(referred);
        teamsShareWhatTheyMade();
        // 3 × 780 hours of projects and 260 of standing work.
        assertThat(new OldWork(TRANSPORT, today).ends()).isEqualTo(2_600);
        aLearningGroupLeavesItsTraces(appealed);
        aStoryIsTold();
        figuresAreWhatEventsTell();
    }

    private void anOpenCallCollects() {
        Course call = Course.begin(
                        manager,
                        CALLS,
                        Map.of(
                                "title", "천만상상 오아시스 공모",
                                "topic", "걷고 싶은 공원",
                                "closesAt",
                                        Instant.now()
                                                .plus(14, ChronoUnit.DAYS)
                                                .truncatedTo(ChronoUnit.SECONDS)
                                                .toString(),
                                "criteria", List.of(Map.of("name", "창의성", "weightPercent", 100)),
                                "rewards", List.of(Map.of("name", "대상", "places", 1, "amountWon", 3_000_000))))
                .does(manager, "open", null);
        for (int i = 1; i <= 3; i++) {
            Course.proposal(People.citizen("C-CALL-" + i), callAnswer(call, "공원에 달빛 산책 구간 " + i));
        }
        Course closed = call.does(manager, "close", null);
        assertThat(closed.state()).isEqualTo("CLOSED");
        People.citizen("C-CALL-4").post(PROPOSALS, callAnswer(call, "마감 뒤의 제안")).expect(409);
        Answer answers =
                ANYBODY.get(PROPOSALS + "?includeTotal=true&call=" + call.id()).expect(200);
        assertThat(answers.at("/total").asInt()).isEqualTo(3);
    }

    private static Map<String, Object> callAnswer(Course call, String title) {
        return Map.of(
                "kind",
                "CALL",
                "callId",
                call.id(),
                "title",
                title,
                "problem",
                "밤에는 공원이 어두워 아무도 걷지 않습니다.",
                "responsibleDepartment",
                PARKS,
                "submit",
                true);
    }

    /** Two fields are enough; a supplement, a mentor and the head's decision within the term follow. */
    private Course anIdeaIsDeveloped() {
        Api official = People.official("E-CA-1", PARKS);
        Course idea = twoFields(official, "버스 도착 안내판에 막차 시각을", "막차가 떠났는지 몰라 한참을 기다립니다.");
        Course asked = idea.does(
                transport, "request-supplement", Map.of("reasonCode", "COST_MISSING", "reason", "비용을 적어 주세요."));
        Course told = asked.does(official, "supplement", Map.of("answer", "안내판 한 대에 5만 원이면 됩니다."));
        String mentor = "E-MENTOR-" + UUID.randomUUID();
        manager.post("/api/v1/mentors", Map.of("subject", mentor, "tags", List.of("교통")))
                .expect(201);
        Course developing = told.seenBy(transport)
                .does(
                        transport,
                        "start-development",
                        Map.of(
                                "until", today.plusDays(20).toString(),
                                "proposerConsentedOn", today.toString(),
                                "mentors", List.of(mentor)));
        People.with("mentor", mentor)
                .post(idea.path() + "/mentor-notes", Map.of("text", "두 노선에서 먼저 시험해 보세요."))
                .expect(201);
        assertThat(official.get(idea.path() + "/mentor-notes").expect(200).at("/items"))
                .hasSize(1);
        People.citizen("C-CA-CURIOUS").get(idea.path() + "/mentor-notes").expect(403);
        Course adopted = developing.does(transport, "adopt", Map.of("reason", "다음 달에 시작합니다."));
        assertThat(stream(official.get(idea.path() + "/duties").expect(200).at("/items"))
                        .map(duty -> duty.path("state").asText()))
                .doesNotContain("BREACHED");
        return adopted;
    }

    /** An official's proposal with title and problem alone, which a manager brings to the department for transport. */
    private Course twoFields(Api official, String title, String problem) {
        Course idea = Course.proposal(official, Map.of("title", title, "problem", problem, "submit", true));
        return idea.does(manager, "assign", Map.of("department", TRANSPORT, "reason", "소관 부서입니다."))
                .seenBy(transport);
    }

    private void aDuplicateIsMerged(Course earlier) {
        Api citizen = People.citizen("C-CA-2");
        Course later = Course.proposal(
                citizen,
                Map.of(
                        "title",
                        "정류장에서 막차 시각 알려 주기",
                        "problem",
                        "막차가 지났는지 알 길이 없습니다.",
                        "responsibleDepartment",
                        TRANSPORT,
                        "submit",
                        true));
        Course merged = later.does(citizen, "merge", Map.of("into", earlier.id()));
        assertThat(merged.state()).isEqualTo("MERGED");
        assertThat(stream(earlier.seenBy(citizen).now().at("/links"))
                        .map(link -> link.path("id").asText()))
                .contains(later.id());
    }

    private Course aCommitteeAdopts() {
        Course idea = twoFields(People.official("E-CA-3", PARKS), "교통카드로 공원 자전거 빌리기", "회원 가입이 번거로워 빌리지 않습니다.");
        Course referred = idea.does(transport, "refer", Map.of("reason", "두 부서의 일이라 위원회가 살펴야 합니다."));
        assertThat(referred.state()).isEqualTo("REVIEWING");
        others.judged(referred, "ADOPT");
        return referred.awaitState(transport, "ADOPTED");
    }

    private Course anAppealSucceeds() {
        Api official = People.official("E-CA-4", PARKS);
        Course idea = twoFields(official, "새벽 환경미화원 통근버스", "첫차 전에 출근하는 사람들이 택시를 탑니다.");
        Course declined =
                idea.does(transport, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "새 차량을 살 예산이 없습니다."));
        Course appealed = declined.seenBy(official).does(official, "appeal", Map.of("reason", "쉬는 차량을 쓰면 됩니다."));
        others.judged(appealed, "ADOPT");
        Course adopted = appealed.awaitState(transport, "ADOPTED");
        assertThat(appealed.tries(official, "appeal", Map.of("reason", "한 번 더")).status())
                .isIn(409, 412);
        return adopted;
    }

    private void theQuarterIsGraded(Course gold, Course silver) {
        UUID programme = UUID.randomUUID();
        Map<Course, String> grades = new LinkedHashMap<>();
        grades.put(gold, "GOLD");
        grades.put(silver, "SILVER");
        others.graded(programme, grades);
        grades.forEach((proposal, grade) -> await("the grade of " + proposal.path())
                .untilAsserted(() -> {
                    JsonNode got = proposal.seenBy(transport).now().at("/grades");
                    assertThat(got).hasSize(1);
                    assertThat(got.at("/0/grade").asText()).isEqualTo(grade);
                    assertThat(got.at("/0/programme").asText()).isEqualTo(programme.toString());
                }));
    }

    private void aPromiseSlipsOnceAndIsKept(Course adopted) {
        LocalDate first = today.plusMonths(2);
        Course decided = adopted.seenBy(transport).does(transport, "decide", Map.of("promisedOn", first.toString()));
        TrackedProject project = TrackedProject.of(decided, transport);
        Course slipped = project.proposal()
                .does(
                        transport,
                        "slip-promise",
                        Map.of(
                                "promisedOn", first.plusMonths(3).toString(),
                                "reasonCode", "CONTRACT_DELAYED",
                                "reason", "입찰이 한 번 유찰되었습니다."));
        assertThat(slipped.now().at("/implementation/promise/history")).hasSize(2);
        Map<String, ?> outcome = Map.of(
                "firstEffectOn", today.toString(),
                "executedWon", 38_500_000,
                "savingWon", 52_000_000,
                "costWon", 38_500_000,
                "costClass", "RUNNING",
                "hoursSaved", 1_400,
                "hoursAdded", 120,
                "citizensServed", 21_000);
        Course completed = project.carryOut(outcome);
        // Saves 52,000,000 won of running costs and costs 38,500,000.
        assertThat(completed.number("/implementation/provisionalEffect/netSavingWon"))
                .isEqualTo(13_500_000);
    }

    private void teamsShareWhatTheyMade() {
        share("걷는 출근길 지도", List.of(5000, 3000, 2000));
        share("빈 버스 시간에 학교 현장학습", List.of(3333, 3333, 3334));
    }

    /** The last has the largest share or the first: in both teams exactly one leads. */
    private void share(String title, List<Integer> shares) {
        List<String> team = IntStream.range(0, shares.size())
                .mapToObj(i -> "E-TEAM-" + i + "-" + UUID.randomUUID())
                .toList();
        Course idea = Course.proposal(
                People.official(team.getFirst(), PARKS),
                Map.of("title", title, "problem", "함께 찾은 문제입니다.", "responsibleDepartment", TRANSPORT, "submit", true));
        List<Map<String, Object>> contributors = IntStream.range(0, shares.size())
                .mapToObj(i -> Map.<String, Object>of("subject", team.get(i), "shareBp", shares.get(i)))
                .toList();
        Course shared = idea.does(
                People.official(team.getFirst(), PARKS), "co-proposers", Map.of("contributors", contributors));
        for (String colleague : team.subList(1, team.size())) {
            shared = shared.does(People.official(colleague, PARKS), "co-proposers/accept", null);
        }
        JsonNode settled = shared.now().at("/contributors");
        assertThat(stream(settled).map(c -> c.path("shareBp").asInt())).containsExactlyElementsOf(shares);
        assertThat(stream(settled).filter(c -> c.path("lead").asBoolean())).hasSize(1);
        shared.seenBy(transport).does(transport, "adopt", Map.of("reason", "바로 할 수 있습니다."));
    }

    private void aLearningGroupLeavesItsTraces(Course proposal) {
        Api leader = People.official("E-CA-LEARN", TRANSPORT);
        Course group = Course.begin(
                leader,
                "/api/v1/groups",
                Map.of("kind", "LEARNING_GROUP", "title", "창의행정 학습동아리", "department", TRANSPORT));
        manager.post(
                        group.path() + "/members/appointments",
                        Map.of("subjects", List.of("E-CA-LEARN-2", "E-CA-LEARN-3")))
                .expect(200);
        for (String topic : List.of("빅데이터로 보는 심야 이동", "다른 도시의 창의행정")) {
            Map<String, Object> meeting =
                    Map.of("topic", topic, "attendees", List.of("E-CA-LEARN", "E-CA-LEARN-2"), "attendance", 3);
            leader.post(group.path() + "/meetings", meeting).expect(201);
        }
        transport
                .post(group.path() + "/support", Map.of("kind", "GRANT", "amountWon", 700_000, "purpose", "교재"))
                .expect(201);
        leader.post(group.path() + "/support", Map.of("kind", "SPENDING", "amountWon", 200_000, "purpose", "교재"))
                .expect(201);
        leader.post(group.path() + "/proposals", Map.of("proposalId", proposal.id()))
                .expect(201);
        JsonNode figures = ANYBODY.get(group.path() + "/statistics").expect(200).at("/figures");
        assertThat(figures.path("members").asInt()).isEqualTo(3);
        assertThat(figures.path("activeMembers").asInt()).isEqualTo(2);
        assertThat(figures.path("meetings").asInt()).isEqualTo(2);
        assertThat(figures.path("attendance").asInt()).isEqualTo(6);
        assertThat(figures.path("leftWon").asLong()).isEqualTo(500_000);
        assertThat(figures.path("proposals").asInt()).isEqualTo(1);
    }

    private void aStoryIsTold() {
        Course practice = Course.proposal(
                People.official("E-CA-5", PARKS),
                Map.of(
                        "kind", "PRACTICE",
                        "title", "낙엽을 농장 퇴비로",
                        "problem", "낙엽을 돈을 내고 태웠습니다.",
                        "responsibleDepartment", PARKS,
                        "submit", true));
        Course recorded = practice.seenBy(parks)
                .does(parks, "adopt", Map.of("reason", "한 해 동안 해 본 일입니다."))
                .puts(parks, "measurement", """
                        {"firstEffectOn":"%s","effect":{"grade":"SU","savings":[{"costClass":"RUNNING",
                         "savingWon":58000000,"costWon":8000000}],"hoursSaved":900,"hoursAdded":100}}""".formatted(today.minusMonths(12)));
        Course measured = recorded.seenBy(manager).does(manager, "measure", Map.of("reason", "결산서로 확인했습니다."));
        assertThat(measured.number("/implementation/measuredEffect/netSavingWon"))
                .isEqualTo(50_000_000);
        Course shared = measured.seenBy(parks)
                .does(parks, "share", Map.of("before", "낙엽을 태웠습니다.", "after", "농장에 퇴비로 줍니다.", "people", "공원과"));
        String story = "/api/v1/case-library/" + shared.text("/implementation/storyId");
        String words = URLEncoder.encode("농장 퇴비", StandardCharsets.UTF_8);
        assertThat(stream(ANYBODY.get("/api/v1/case-library?department=" + PARKS + "&q=" + words)
                                .expect(200)
                                .at("/items"))
                        .map(item -> item.path("title").asText()))
                .containsExactly("낙엽을 농장 퇴비로");
        anAssemblyHears(practice, story);
    }

    private void anAssemblyHears(Course practice, String story) {
        Course assembly = SessionDiary.of("직원 정례조례", PARKS).held("STAFF_ASSEMBLY", "창의사례 발표", "2026-11-02", 900, 0);
        Map<String, Object> told = Map.of("text", "낙엽이 농장의 봄이 되었습니다.", "kind", "STORY", "about", practice.id());
        manager.post(assembly.path() + "/statements", Map.of("items", List.of(told)))
                .expect(201);
        Course listed = Course.at(manager, story)
                .does(
                        manager,
                        "tell",
                        Map.of("toldOn", "2026-11-02", "sessionId", assembly.id(), "occasion", "11월 직원 정례조례"));
        assertThat(listed.text("/told/0/sessionId")).isEqualTo(assembly.id());
        People.citizen("C-CA-CURIOUS").get(assembly.path()).expect(404);
    }

    private void figuresAreWhatEventsTell() {
        SecretReport report = SecretReport.about(TRANSPORT, "켜 둔 채 잊은 교통 전광판", 30_000_000);
        Answer statistics = ANYBODY.get(PROPOSALS + "/outcomes-statistics?by=department&from=" + today.minusDays(1))
                .expect(200);
        JsonNode row = stream(statistics.at("/items"))
                .filter(item -> item.path("key").asText().equals(TRANSPORT))
                .findFirst()
                .orElseThrow();
        // Four endings free 2,600 hours, the project 1,400 and adds 120.
        assertThat(row.at("/provisional/hoursSaved").asInt()).isEqualTo(2_600 + 1_400);
        assertThat(row.at("/provisional/hoursAdded").asInt()).isEqualTo(120);
        try (Retelling retelling = new Retelling()) {
            assertThat(retelling.proposalsByState(TRANSPORT))
                    .isEqualTo(Map.of("ADOPTED", 6L, "IMPLEMENTED", 5L, "MERGED", 1L, "SUBMITTED", 1L));
            assertThat(retelling.proposalsByState(PARKS))
                    .isEqualTo(Map.of("ADOPTED", 2L, "SUBMITTED", 3L, "SHARED", 1L));
        }
        report.assertSecret(TRANSPORT);
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
