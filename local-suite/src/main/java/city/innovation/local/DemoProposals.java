package city.innovation.local;

import static city.innovation.local.DemoPerson.citizen;
import static city.innovation.local.DemoPerson.headOf;
import static city.innovation.local.DemoPerson.official;

import java.util.List;
import java.util.Map;

/** Proposals under way: carried out, promised, deferred, overdue, new. */
final class DemoProposals {

    private static final String PROPOSALS = "/api/v1/proposals";
    private static final String TRANSPORT = "D-TRANSPORT";
    private static final String WELFARE = "D-WELFARE";
    private static final String WATER = "D-WATER";
    private static final String PLANNING = "D-PLANNING";
    private static final DemoPerson SHELTERED = official("20150301", "김하늘", TRANSPORT);

    private final DemoClock clock;

    DemoProposals(DemoClock clock) {
        this.clock = clock;
    }

    void addTo(DemoYear year) {
        shelterIsPromised(year);
        shelterIsCarriedOut(year);
        papersAreDeferredAndThenPromised(year);
        leaksAreDeveloped(year);
        someWait(year);
    }

    private void shelterIsPromised(DemoYear year) {
        DemoPerson head = headOf(TRANSPORT);
        submit(
                year,
                395,
                SHELTERED,
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
    }

    private void shelterIsCarriedOut(DemoYear year) {
        Map<String, Object> implementer =
                Map.of("subject", SHELTERED.subject(), "department", TRANSPORT, "shareBp", 10_000, "lead", true);
        Map<String, Object> saving = Map.of("costClass", "RUNNING", "savingWon", 52_000_000, "costWon", 38_500_000);
        year.on(
                160,
                calls -> calls.does(
                        headOf(TRANSPORT),
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

    static void submit(
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
