package city.innovation.local;

import static city.innovation.local.DemoPerson.MANAGER;
import static city.innovation.local.DemoPerson.citizen;
import static city.innovation.local.DemoPerson.headOf;
import static city.innovation.local.DemoPerson.official;

import java.util.List;
import java.util.Map;

/** Proposals in all states: carried out, promised, deferred, declined, handed on, overdue, new. */
final class DemoProposals {

    private static final String PROPOSALS = "/api/v1/proposals";
    private static final String TRANSPORT = "D-TRANSPORT";
    private static final String WELFARE = "D-WELFARE";
    private static final String WATER = "D-WATER";
    private static final String PLANNING = "D-PLANNING";
    private static final String PARKS = "D-PARKS";
    private static final String CULTURE = "D-CULTURE";

    private final DemoClock clock;

    DemoProposals(DemoClock clock) {
        this.clock = clock;
    }

    void addTo(DemoYear year) {
        shelterIsCarriedOut(year);
        papersAreDeferredAndThenPromised(year);
        leaksAreDeveloped(year);
        practiceBecomesAStory(year);
        othersEndOtherwise(year);
        someWait(year);
    }

    private void shelterIsCarriedOut(DemoYear year) {
        DemoPerson author = official("20150301", "김하늘", TRANSPORT);
        DemoPerson head = headOf(TRANSPORT);
        submit(
                year,
                395,
                author,
                "shelter",
                TRANSPORT,
                "버스 정류장 그늘막에 빗물 저장통 달기",
                "여름이면 정류장 가로수가 마르고, 급수차가 하루 두 번 같은 길을 돕니다.");
        year.on(
                375,
                calls -> calls.does(
                        head,
                        "shelter",
                        "adopt",
                        Map.of("reason", "올해 예산 안에서 할 수 있습니다.", "plannedImplementationDate", day(200))));
        year.on(370, calls -> calls.does(head, "shelter", "decide", Map.of("promisedOn", day(200))));
        year.on(
                215,
                calls -> calls.does(
                        head,
                        "shelter",
                        "slip-promise",
                        Map.of(
                                "promisedOn",
                                day(150),
                                "reasonCode",
                                "CONTRACT_DELAYED",
                                "reason",
                                "입찰이 한 번 유찰되었습니다.")));
        Map<String, Object> implementer =
                Map.of("subject", author.subject(), "department", TRANSPORT, "shareBp", 10_000, "lead", true);
        Map<String, Object> saving = Map.of("costClass", "RUNNING", "savingWon", 52_000_000, "costWon", 38_500_000);
        year.on(
                160,
                calls -> calls.does(
                        head,
                        "shelter",
                        "complete",
                        Map.of(
                                "firstEffectOn", day(162),
                                "executedWon", 38_500_000,
                                "implementers", List.of(implementer),
                                "effect", Map.of("savings", List.of(saving), "hoursSaved", 1_400))));
    }

    private void papersAreDeferredAndThenPromised(DemoYear year) {
        DemoPerson author = official("20180915", "이도윤", WELFARE);
        DemoPerson head = headOf(WELFARE);
        submit(
                year,
                360,
                author,
                "papers",
                WELFARE,
                "복지 신청 서류를 한 번만 내게 하기",
                "같은 가족관계증명서를 부서마다 다시 받아, 어르신이 주민센터를 세 번 찾으십니다.");
        year.on(
                356,
                calls -> calls.does(
                        head,
                        "papers",
                        "request-supplement",
                        Map.of("reasonCode", "COST_MISSING", "reason", "어느 서류인지 적어 주세요.")));
        year.on(350, calls -> calls.does(author, "papers", "supplement", Map.of("answer", "세 가지 증명서입니다.")));
        year.on(335, calls -> calls.does(head, "papers", "adopt", Map.of("reason", "공동 이용으로 할 수 있습니다.")));
        year.on(
                330,
                calls -> calls.does(
                        head,
                        "papers",
                        "defer",
                        Map.of("reviewOn", day(150), "reasonCode", "BUDGET", "reason", "시스템 예산이 없습니다.")));
        year.on(150, calls -> calls.does(head, "papers", "decide", Map.of("promisedOn", day(-90))));
    }

    private void leaksAreDeveloped(DemoYear year) {
        DemoPerson author = official("20110720", "최지우", WATER);
        DemoPerson head = headOf(WATER);
        submit(
                year,
                250,
                author,
                "leaks",
                WATER,
                "누수 의심 구역을 밤사이 유량으로 찾기",
                "새벽 두 시의 유량이 줄지 않는 구역이 누수인데, 지금은 민원이 와야 압니다.");
        year.on(
                245,
                calls -> calls.does(
                        head,
                        "leaks",
                        "start-development",
                        Map.of("until", day(220), "proposerConsentedOn", day(246), "mentors", List.of())));
        year.on(225, calls -> calls.does(head, "leaks", "adopt", Map.of("reason", "두 구역에서 먼저 합니다.")));
        year.on(220, calls -> calls.does(head, "leaks", "decide", Map.of("promisedOn", day(30))));
    }

    /** What was done already, and is measured, signed off and told to all. */
    private void practiceBecomesAStory(DemoYear year) {
        DemoPerson head = headOf(PARKS);
        DemoPerson author = official("20130402", "서지안", PARKS);
        Map<String, Object> saving = Map.of("costClass", "RUNNING", "savingWon", 58_000_000, "costWon", 8_000_000);
        year.on(
                40,
                calls -> calls.make(
                        author,
                        "leaves",
                        PROPOSALS,
                        Map.of(
                                "kind", "PRACTICE",
                                "title", "낙엽을 농장 퇴비로",
                                "problem", "낙엽을 돈을 내고 태웠습니다.",
                                "responsibleDepartment", PARKS,
                                "submit", true)));
        year.on(30, calls -> calls.does(head, "leaves", "adopt", Map.of("reason", "한 해 동안 해 본 일입니다.")));
        year.on(
                28,
                calls -> calls.puts(
                        head,
                        "leaves",
                        "measurement",
                        Map.of(
                                "firstEffectOn", clock.day(28).minusMonths(12).toString(),
                                "effect", Map.of("grade", "SU", "savings", List.of(saving), "hoursSaved", 900))));
        year.on(26, calls -> calls.does(MANAGER, "leaves", "measure", Map.of("reason", "결산서로 확인했습니다.")));
        year.on(
                24,
                calls -> calls.does(
                        head,
                        "leaves",
                        "share",
                        Map.of("before", "낙엽을 태웠습니다.", "after", "농장에 퇴비로 줍니다.", "people", "공원과")));
    }

    private void othersEndOtherwise(DemoYear year) {
        submit(
                year,
                320,
                citizen("c-1001", "박서연"),
                "toilets",
                PARKS,
                "공원 화장실 고장 신고를 QR로 받기",
                "고장 난 곳을 전화로 설명하기 어려워 며칠씩 그대로 있습니다.");
        for (int i = 1; i <= 5; i++) {
            DemoPerson supporter = citizen("c-20" + i, "시민");
            year.on(318 - i, calls -> calls.puts(supporter, "toilets", "supports/me", Map.of()));
        }
        year.on(
                300,
                calls -> calls.does(
                        headOf(PARKS),
                        "toilets",
                        "decline",
                        Map.of("reasonCode", "TOO_COSTLY", "reason", "절감액보다 설치비가 세 배 큽니다.")));
        submit(
                year,
                200,
                citizen("c-1002", "정민준"),
                "library",
                CULTURE,
                "도서관 반납함을 지하철역에 두기",
                "출근길에 반납할 곳이 없어 연체가 잦습니다.");
        year.on(
                195,
                calls -> calls.does(
                        headOf(CULTURE),
                        "library",
                        "transfer",
                        Map.of("kind", "OTHER_BODY", "to", "교통공사", "reason", "역사는 공사가 관리합니다.")));
        submit(
                year,
                60,
                citizen("c-1003", "오예준"),
                "snow",
                TRANSPORT,
                "골목 제설함 위치를 지도에 올리기",
                "눈이 오면 제설함이 어디 있는지 몰라 이웃끼리 묻고 다닙니다.");
        year.on(
                50,
                calls -> calls.does(
                        headOf(TRANSPORT),
                        "snow",
                        "close",
                        Map.of("ground", "ALREADY_DONE", "reason", "지난달부터 시 지도에서 볼 수 있습니다.")));
    }

    private static void someWait(DemoYear year) {
        submit(
                year,
                140,
                official("20200106", "한수아", PLANNING),
                "reports",
                PLANNING,
                "월간 실적 보고를 분기 보고로 합치기",
                "매달 같은 숫자를 옮겨 적는 데 부서마다 이틀이 걸립니다.");
        submit(
                year,
                20,
                official("20160822", "윤서준", "D-ENVIRONMENT"),
                "waste",
                "D-ENVIRONMENT",
                "대형 폐기물 수거를 동네별 요일제로 바꾸기",
                "신청 순서대로 돌다 보니 수거차가 같은 골목을 하루에 여러 번 지납니다.");
        submit(
                year,
                2,
                citizen("c-1004", "문가온"),
                "parking",
                TRANSPORT,
                "골목 주차 빈자리를 실시간으로 알려 주세요",
                "퇴근 시간마다 빈자리를 찾아 골목을 몇 바퀴씩 돕니다.");
    }

    private static void submit(
            DemoYear year, int daysAgo, DemoPerson by, String name, String department, String title, String problem) {
        year.on(
                daysAgo,
                calls -> calls.make(
                        by,
                        name,
                        PROPOSALS,
                        Map.of(
                                "title",
                                title,
                                "problem",
                                problem,
                                "responsibleDepartment",
                                department,
                                "submit",
                                true)));
    }

    private String day(int daysAgo) {
        return clock.day(daysAgo).toString();
    }
}
