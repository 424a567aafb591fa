package city.innovation.local;

import static city.innovation.local.DemoPerson.MANAGER;
import static city.innovation.local.DemoPerson.citizen;
import static city.innovation.local.DemoPerson.headOf;

import java.util.List;
import java.util.Map;

/** What stands beside the plan: standing work under review, a policy, a request for information, an outside index. */
final class DemoRegisters {

    private static final String TRANSPORT = "D-TRANSPORT";

    private final DemoClock clock;

    DemoRegisters(DemoClock clock) {
        this.clock = clock;
    }

    void addTo(DemoYear year) {
        standingWorkIsReviewed(year);
        thePublicIsTold(year);
        anIndexComesEachYear(year);
    }

    private static void standingWorkIsReviewed(DemoYear year) {
        year.on(
                300,
                calls -> calls.make(
                        headOf("D-WELFARE"),
                        "ledger",
                        "/api/v1/work-items",
                        Map.of("title", "아무도 보지 않는 종이 접수대장", "yearlyHours", 780, "beneficiaries", 4)));
        year.on(
                200,
                calls -> calls.make(
                        MANAGER,
                        "plan-review",
                        "/api/v1/termination-reviews",
                        Map.of("targetType", "WORK_ITEM", "targetId", calls.id("ledger"), "ground", "NARROW_BENEFIT")));
    }

    private static void thePublicIsTold(DemoYear year) {
        year.on(
                120,
                calls -> calls.make(
                        headOf(TRANSPORT),
                        "plan-policy",
                        "/api/v1/policies",
                        Map.of(
                                "title", "심야 이동권 기본정책",
                                "department", TRANSPORT,
                                "importance", "ORDINARY",
                                "background", "밤에 일하는 사람이 늘었습니다.")));
        year.on(
                20,
                calls -> calls.make(
                        citizen("c-3005", "시민"),
                        "plan-request",
                        "/api/v1/information-requests",
                        Map.of(
                                "title", "심야버스 노선 선정 자료",
                                "text", "노선을 정할 때 쓴 통화량 자료를 받고 싶습니다.",
                                "department", TRANSPORT)));
    }

    /** Last year's stays a draft. */
    private void anIndexComesEachYear(DemoYear year) {
        for (int years : new int[] {-1, 0}) {
            Map<String, ?> index = Map.of(
                    "code",
                    "GPCI",
                    "name",
                    "Global Power City Index",
                    "publisher",
                    "Mori Memorial Foundation",
                    "year",
                    clock.day(60).getYear() + years,
                    "rank",
                    6,
                    "score",
                    1_188.6 + 20 * years,
                    "goalRank",
                    5,
                    "rivals",
                    List.of(Map.of("city", "Singapore", "rank", 5, "score", 1_193.6)));
            year.on(60 - years, calls -> calls.make(MANAGER, "index" + years, "/api/v1/competitiveness", index));
        }
        year.on(58, calls -> calls.does(MANAGER, "index0", "publish", null));
    }
}
