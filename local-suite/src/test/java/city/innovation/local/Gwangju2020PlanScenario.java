package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Gwangju's plan of 2020 from its file to the summer: confirmed, watched, revised, made smaller. Figures are worked out
 * by hand. Its year goes by in a suite of its own, since the clock of the one that other tests share stands.
 */
@TestInstance(Lifecycle.PER_CLASS)
class Gwangju2020PlanScenario {

    private static final String PLANS = "/api/v1/plans";
    private static final String PROJECTS = "/api/v1/projects/";
    private static final String DESIGNATIONS = "/api/v1/designations";
    private static final String CODE = "GWANGJU-2020";
    private static final String RPA = "4-1-01";
    private static final String TERMINALS = "4-1-14";
    private static final String LIVING_ALONE = "3-1-10";
    private static final String SAFE_CARE = "3-1-12";

    /** By areas 6, 4, 6, 6 and 2. */
    private static final List<String> KEY = List.of(
            "1-1-01", "1-1-02", "1-2-01", "1-2-02", "1-3-01", "1-3-02", "2-1-01", "2-1-02", "2-1-03", "2-2-01",
            "3-1-01", "3-1-04", SAFE_CARE, "3-2-01", "3-3-01", "3-3-03", RPA, "4-1-02", "4-1-05", "4-2-01", "4-2-02",
            "4-3-01", "5-1-01", "5-1-02");

    private static final Map<String, String> BRAND = Map.of(
            "3-2-03", "인공지능 중심도시 광주 조성",
            "3-2-02", "㈜광주글로벌모터스 자동차공장 건립",
            "3-1-02", "아이낳아 키우기 좋은 광주만들기",
            "3-3-02", "장록습지 국가습지보호구역 지정",
            "2-2-15", "광주역 일원 도시재생 뉴딜사업");

    private static final List<String> LATE = List.of("3-3-01", "5-1-02");

    private final Gwangju city = Gwangju.on(LocalDate.of(2020, 5, 25));
    private final Api manager = city.manager();
    private final List<Course> lastMilestones = new ArrayList<>();
    private Course plan;
    private PlanTreeView tree;
    private PlanChecks checks;
    private PlanRetelling told;

    @AfterAll
    void close() {
        if (told != null) {
            told.close();
        }
        city.close();
    }

    @Test
    void aYearsPlanIsImportedWatchedAndMadeSmaller() {
        aDraftIsTheCitysOwn();
        aBrokenFileStoresNothing();
        theFileComesInRight();
        theCouncilAdvisesAndIsAnswered();
        keyAndBrandProjectsAreDesignated();
        keyTasksAreCheckedAndTwoAreLate();
        theFirstHalfIsWorkedOff();
        PlanTreeView quarter = theQuarterEnds();
        theNextRoundsOpen();
        aFaultIsFollowedToItsEnd();
        aRevisionKeepsTheFirstBaseline();
        projectsEndAndTheRestIsExplained();
        lastQuartersFiguresComeOutAgain(quarter);
        figuresAreWhatEventsTell();
        nobodySawMoreThanTheirs();
    }

    private void aDraftIsTheCitysOwn() {
        plan = Course.begin(
                manager,
                PLANS,
                Map.of(
                        "code",
                        CODE,
                        "year",
                        2020,
                        "title",
                        "2020년 광주혁신 실행계획",
                        "coreValues",
                        List.of("시민참여", "협업", "신뢰"),
                        "rollUp",
                        Map.of("averaging", "PROJECTS", "emptyNodes", "SKIP", "endedNodes", "DROP")));
        told = new PlanRetelling(city.plans(), CODE);
        for (Api outsider : List.of(city.anybody(), city.citizen())) {
            outsider.get(plan.path()).expect(404);
            outsider.get(plan.path() + "/tree").expect(404);
            assertThat(outsider.get(PLANS + "?code=" + CODE).expect(200).at("/items"))
                    .isEmpty();
        }
        city.official("환경정책과").get(plan.path()).expect(200);
    }

    private void aBrokenFileStoresNothing() {
        PlanFiles files = new PlanFiles(manager, CODE);
        Answer broken = files.withMark(PlanFiles.BROKEN, false);
        assertThat(broken.at("/succeeded").asInt()).as(broken::toString).isZero();
        assertThat(broken.at("/failed").asInt()).isEqualTo(6);
        assertThat(files.flaws(broken)).isEqualTo(PlanFiles.FLAWS);
        assertThat(PlanTreeView.of(manager, plan, null).nodes()).isEmpty();
    }

    /** By MS949 under merged titles; then the same with a byte order mark differs in nothing. */
    private void theFileComesInRight() {
        PlanFiles files = new PlanFiles(manager, CODE);
        Answer dry = files.withMark(PlanFiles.gwangju(), true);
        assertThat(dry.at("/summary/added").asInt()).as(dry::toString).isEqualTo(5 + 12 + 156);
        assertThat(PlanTreeView.of(manager, plan, null).nodes()).isEmpty();
        Answer done = files.inKoreanEncoding(PlanFiles.gwangju());
        assertThat(done.at("/succeeded").asInt()).as(done::toString).isEqualTo(173);
        Answer again = files.withMark(PlanFiles.gwangju(), true);
        assertThat(again.at("/summary/added").asInt()
                        + again.at("/summary/changed").asInt())
                .isZero();
        tree = PlanTreeView.of(manager, plan, null);
        checks = new PlanChecks(city, plan, tree);
        assertThat(Stream.of("AREA", "TASK", "PROJECT").map(tree::count)).containsExactly(5L, 12L, 156L);
        Answer rpa = manager.get(PROJECTS + tree.id(RPA)).expect(200);
        assertThat(rpa.textAt("/title")).isEqualTo("출장여비 정산 등 단순ㆍ반복업무 자동화(RPA)");
        assertThat(rpa.at("/budgetWon").asLong()).isEqualTo(1_250_000_000);
        assertThat(rpa.textAt("/startsOn")).isEqualTo("2020-01-01");
        assertThat(rpa.textAt("/endsOn")).isEqualTo("2020-12-31");
        assertThat(rpa.at("/cooperating")).extracting(JsonNode::asText).containsExactly("회계과", "정보화담당관");
        assertThat(manager.get(PROJECTS + tree.id("5-1-01")).expect(200).textAt("/startsOn"))
                .isEqualTo("2020-03-01");
    }

    private void theCouncilAdvisesAndIsAnswered() {
        plan = plan.seenBy(manager).does(manager, "request-advice", null);
        List<String> answers = List.of("ACCEPTED", "ACCEPTED", "PARTLY", "ACCEPTED", "NOT", "ACCEPTED", "PARTLY");
        List<Course> items = Stream.of("1", "2", "3", "4", "5", "1-2", "3-1")
                .map(code -> Course.begin(
                        city.council(),
                        plan.path() + "/advice",
                        Map.of(
                                "text",
                                tree.nodes().get(code).path("title").asText() + ": 시민의 평가를 넣으십시오.",
                                "nodeId",
                                tree.id(code))))
                .toList();
        for (int i = 0; i < items.size(); i++) {
            Answer early = plan.seenBy(manager).tries(manager, "confirm", null).expect(409);
            assertThat(early.textAt("/detail")).contains(Integer.toString(items.size() - i));
            items.get(i).does(manager, "answer", Map.of("answer", answers.get(i), "reason", "분기 점검에 반영합니다."));
        }
        city.moveTo(LocalDate.of(2020, 5, 29));
        plan = plan.seenBy(manager).does(manager, "confirm", null);
        assertThat(plan.state()).isEqualTo("CONFIRMED");
        city.citizen().get(plan.path()).expect(200);
    }

    private void keyAndBrandProjectsAreDesignated() {
        BRAND.forEach((code, title) -> {
            Course brand = Course.begin(manager, DESIGNATIONS, designation("BRAND", code));
            assertThat(brand.text("/title")).isEqualTo(title);
        });
        KEY.forEach(code -> Course.begin(manager, DESIGNATIONS, designation("KEY", code)));
        Answer refused =
                manager.post(DESIGNATIONS, designation("KEY", "1-1-04")).expect(409);
        assertThat(refused.textAt("/code")).isEqualTo("quota-exceeded");
        assertThat(refused.at("/held").asInt()).isEqualTo(24);
        assertThat(refused.at("/places").asInt()).isEqualTo(24);
        Answer held = city.anybody()
                .get(DESIGNATIONS + "?year=2020&kind=KEY&state=HELD&limit=1&includeTotal=true")
                .expect(200);
        assertThat(held.at("/total").asInt()).isEqualTo(24);
    }

    private Map<String, Object> designation(String kind, String code) {
        return Map.of(
                "kind",
                kind,
                "nodeId",
                tree.id(code),
                "reason",
                "시민 인지도와 우선순위가 높습니다.",
                "survey",
                Map.of(
                        "name", "2020년 시정 인지도 조사",
                        "surveyedOn", "2020-05-20",
                        "respondents", 1_024,
                        "awarenessHundredths", 6_210,
                        "priorityHundredths", 8_140));
    }

    /** May's round opens on the first of June and is due after ten working days, on the fifteenth. */
    private void keyTasksAreCheckedAndTwoAreLate() {
        Course.begin(
                manager,
                "/api/v1/task-force/members",
                Map.of("subject", Gwangju.LEADER, "leader", true, "from", "2020-05-29", "department", "기획예산실"));
        city.moveTo(LocalDate.of(2020, 6, 1));
        checks.awaitRound("2020-05", 24);
        assertThat(checks.codes("")).containsExactlyInAnyOrderElementsOf(KEY);
        assertThat(checks.list(""))
                .allSatisfy(check -> assertThat(check.path("dueOn").asText()).isEqualTo("2020-06-15"));
        checks.list("").stream()
                .filter(check -> !LATE.contains(check.path("code").asText()))
                .forEach(checks::pass);
        city.moveTo(LocalDate.of(2020, 6, 16));
        assertThat(checks.codes("&overdue=true")).containsExactlyInAnyOrderElementsOf(LATE);
        for (JsonNode late : checks.list("&overdue=true")) {
            told.tellsDuty("chase-check", late.path("id").asText(), Gwangju.LEADER);
            assertThat(checks.pass(late).now().at("/submission/late").asBoolean())
                    .isTrue();
        }
        assertThat(checks.codes("&late=true")).containsExactlyInAnyOrderElementsOf(LATE);
        assertThat(checks.total("&state=CLOSED&verdict=PASSED")).isEqualTo(24);
    }

    /** Every key project reaches the first of its two milestones. */
    private void theFirstHalfIsWorkedOff() {
        city.moveTo(LocalDate.of(2020, 6, 24));
        for (String code : KEY) {
            Api head = city.head(tree.department(code));
            Course project = Course.at(head, PROJECTS + tree.id(code)).does(head, "start", null);
            Course first = milestone(head, project, "시범 운영", "2020-06-30");
            Course last = milestone(head, project, "전면 시행", "2020-12-15");
            first.does(head, "complete", Map.of("evidence", "결과 보고서"));
            if (code.startsWith("5")) {
                lastMilestones.add(last);
            }
        }
    }

    private static Course milestone(Api head, Course project, String title, String dueOn) {
        return Course.begin(head, project.path() + "/milestones", Map.of("title", title, "dueOn", dueOn));
    }

    /** Each area is the mean of its projects, the whole of all 156; 24 are half done, the others not begun. */
    private PlanTreeView theQuarterEnds() {
        city.moveTo(LocalDate.of(2020, 6, 30));
        PlanTreeView shown = PlanTreeView.of(city.anybody(), plan, null);
        assertThat(areas(shown))
                .containsExactly(
                        938, // 6 × 5,000 ÷ 32 = 937.5
                        667, // 4 × 5,000 ÷ 30 = 666.7
                        882, // 6 × 5,000 ÷ 34 = 882.4
                        750, // 6 × 5,000 ÷ 40
                        1_000 / 2); // 2 × 5,000 ÷ 20
        assertThat(shown.progressBp()).isEqualTo(769); // 24 × 5,000 ÷ 156 = 769.2
        assertThat(shown.plannedBp("1")).isEqualTo(4_973); // 182 of 366 days
        assertThat(shown.plannedBp("5")).isEqualTo(3_987); // 122 of the 306 days from March on
        assertThat(shown.plannedBp()).isEqualTo(4_847); // (136 × 4,973 + 20 × 3,987) ÷ 156 = 4,846.6
        assertThat(shown.progressBp("4-1")).isEqualTo(1_071); // 3 × 5,000 ÷ 14 = 1,071.4
        return shown;
    }

    private static List<Integer> areas(PlanTreeView shown) {
        return Stream.of("1", "2", "3", "4", "5").map(shown::progressBp).toList();
    }

    /** June's round of the 24; of the 132 others the second quarter's, the first that ends under the plan. */
    private void theNextRoundsOpen() {
        city.moveTo(LocalDate.of(2020, 7, 1));
        checks.awaitRound("2020-06", 24);
        checks.awaitRound("2020-Q2", 156 - 24);
        assertThat(checks.total("")).isEqualTo(24 + 24 + 132);
        Answer coverage = city.leader()
                .get("/api/v1/check-coverage?from=2020-05-01&to=2020-05-31&plan=" + plan.id())
                .expect(200);
        assertThat(coverage.at("/due").asInt()).isEqualTo(156);
        assertThat(coverage.at("/checked").asInt()).isEqualTo(24);
        for (Course milestone : lastMilestones) {
            String project = milestone.path().replaceAll("/milestones/.*", "");
            Api head = city.head(Course.at(manager, project).text("/department"));
            milestone.does(head, "complete", Map.of("evidence", "결과 보고서"));
            Course completed = Course.at(head, project).does(head, "complete", Map.of("firstEffectOn", "2020-07-01"));
            assertThat(completed.number("/progressBp")).isEqualTo(10_000);
        }
    }

    private void aFaultIsFollowedToItsEnd() {
        city.moveTo(LocalDate.of(2020, 7, 6));
        checks.faultIsMended(RPA, "한 출장에 여비가 두 번 정산됩니다.", "정산 규칙을 바로잡고 지난 석 달을 다시 셀 것");
    }

    private void aRevisionKeepsTheFirstBaseline() {
        city.moveTo(LocalDate.of(2020, 7, 10));
        Map<String, Object> later = Map.of(
                "op", "RESCHEDULE",
                "nodeId", tree.id("4-3-04"),
                "startsOn", "2020-01-01",
                "endsOn", "2021-02-28");
        plan = plan.seenBy(manager)
                .does(manager, "revise", Map.of("reason", "교육장이 닫혀 과정을 미룹니다.", "changes", List.of(later)));
        JsonNode baselines =
                city.anybody().get(plan.path() + "/baselines").expect(200).at("/items");
        assertThat(baselines).extracting(item -> item.path("number").asInt()).containsExactly(1, 2);
        assertThat(baselines.at("/0/progressBp").asInt()).isZero();
        String first = "/api/v1/baselines/" + baselines.at("/0/id").asText();
        JsonNode frozen = city.anybody().get(first).expect(200).at("/nodes");
        assertThat(coded(frozen, "4-3-04").path("endsOn").asText()).isEqualTo("2020-12-31");
        JsonNode nodes = city.anybody().get(first + "/variance").expect(200).at("/nodes");
        assertThat(nodes).hasSize(173);
        JsonNode put = coded(nodes, "4-3-04");
        assertThat(put.path("endSlipDays").asInt()).isEqualTo(59);
        assertThat(put.path("plannedBpBefore").asInt()).isEqualTo(5_246); // 192 of 366 days
        assertThat(put.path("plannedBp").asInt()).isEqualTo(4_518); // 192 of 425 days
        assertThat(put.path("behindBp").asInt()).isEqualTo(5_246);
        assertThat(coded(nodes, RPA).path("progressBpBefore").asInt()).isZero();
        assertThat(coded(nodes, RPA).path("behindBp").asInt()).isEqualTo(5_246 - 5_000);
    }

    private static JsonNode coded(JsonNode nodes, String code) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> node.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void projectsEndAndTheRestIsExplained() {
        city.moveTo(LocalDate.of(2020, 7, 13));
        PlanEndings endings = new PlanEndings(city, tree);
        String area = "/api/v1/nodes/" + tree.id("4");
        endings.areExplained(plan.path(), 156, 833); // (22 × 5,000 + 2 × 10,000) ÷ 156 = 833.3
        endings.areExplained(area, 40, 750);
        endings.overlapEnds(TERMINALS, "현장행정 모바일 단말 보급과 수리", 420);
        endings.isConsolidated(LIVING_ALONE, SAFE_CARE);
        PlanTreeView shown = PlanTreeView.of(city.anybody(), plan, null);
        // 30,000 ÷ 33 = 909.1; 30,000 ÷ 39 = 769.2; 20,000 ÷ 20; the first two as before.
        assertThat(areas(shown)).containsExactly(938, 667, 909, 769, 1_000);
        endings.areExplained(plan.path(), 154, 844); // 130,000 ÷ 154 = 844.2
        endings.areExplained(area, 39, 769);
        assertThat(PlanTreeView.of(city.anybody(), plan, "2020-07-12").progressBp())
                .isEqualTo(833);
    }

    private void lastQuartersFiguresComeOutAgain(PlanTreeView quarter) {
        PlanTreeView again = PlanTreeView.of(city.anybody(), plan, "2020-06-30");
        assertThat(again.whole()).isEqualTo(quarter.whole());
        JsonNode curve = city.anybody()
                .get(plan.path() + "/progress/history?from=2020-06-29&to=2020-07-13")
                .expect(200)
                .at("/items");
        assertThat(curve)
                .extracting(day -> day.path("progressBp").asInt())
                .containsExactly(769, 769, 833, 833, 833, 833, 833, 833, 833, 833, 833, 833, 833, 833, 844);
    }

    private void figuresAreWhatEventsTell() {
        told.tellsTheFiguresOf(city.anybody(), plan);
        told.tellsProjects(
                Map.of("PLANNED", 130L, "IN_PROGRESS", 22L, "COMPLETED", 2L, "TERMINATED", 1L, "CONSOLIDATED", 1L));
        told.tellsDesignations(Map.of("KEY", 24L, "BRAND", 5L));
        // May's 24 and the occasional one are closed; June's 24 and the quarter's 132 are open but for the two ended
        // ones'.
        told.tellsChecks(Map.of("CLOSED", 25L, "OPEN", 154L, "CANCELLED", 2L));
        assertThat(checks.total("&state=OPEN")).isEqualTo(154);
        told.tellsEachChangeOnce();
        Answer verified = city.auditor()
                .get("/api/v1/services/task-tracker/change-records/verification?aggregateId=" + plan.id())
                .expect(200);
        assertThat(verified.at("/intact").asBoolean()).as(verified::toString).isTrue();
    }

    private void nobodySawMoreThanTheirs() {
        Api citizen = city.citizen();
        citizen.get(PlanChecks.CHECKS + "?plan=" + plan.id()).expect(403);
        citizen.get("/api/v1/corrective-actions").expect(403);
        citizen.get(PlanEndings.REVIEWS).expect(403);
        citizen.get("/api/v1/work-items").expect(403);
        citizen.get(plan.path() + "/revisions").expect(403);
        assertThat(citizen.get(PROJECTS + tree.id(RPA)).expect(200).text()).doesNotContain("E-GJ-RPA");
        assertThat(manager.get(PROJECTS + tree.id(RPA)).expect(200).textAt("/manager"))
                .isEqualTo("E-GJ-RPA");
    }
}
