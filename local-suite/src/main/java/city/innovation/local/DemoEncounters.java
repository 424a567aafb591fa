package city.innovation.local;

import static city.innovation.local.DemoPerson.MANAGER;
import static city.innovation.local.DemoPerson.citizen;
import static city.innovation.local.DemoPerson.headOf;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Where the city and its people meet: voices, an open call, sessions. */
final class DemoEncounters {

    private static final String VOICES = "/api/v1/voices";
    private static final String CALLS = "/api/v1/open-calls";
    private static final String SESSIONS = "/api/v1/sessions";
    private static final String TRANSPORT = "D-TRANSPORT";
    private static final String PARKS = "D-PARKS";

    private final DemoClock clock;

    DemoEncounters(DemoClock clock) {
        this.clock = clock;
    }

    void addTo(DemoYear year) {
        voicesAreHeard(year);
        aCallIsAnswered(year);
        sessionsAreHeld(year);
    }

    private static void voicesAreHeard(DemoYear year) {
        speak(year, 380, "c-3001", "nightbus", "밤늦게 집에 갈 버스가 없습니다", "자정이 넘으면 지하철도 버스도 끊겨 두 시간을 걷습니다.");
        assign(year, 378, "nightbus", TRANSPORT);
        year.on(
                370,
                calls -> calls.does(
                        headOf(TRANSPORT), "nightbus", "answer", Map.of("answer", "심야버스 두 노선을 시범 운행하기로 하였습니다.")));
        year.on(300, calls -> calls.does(headOf(TRANSPORT), "nightbus", "solve", Map.of("resolution", "심야버스가 다닙니다.")));
        speak(year, 290, "c-3002", "playground", "놀이터를 우리 빌라 앞으로 옮겨 주세요", "아이가 길을 건너야 합니다.");
        assign(year, 288, "playground", PARKS);
        year.on(
                284,
                calls -> calls.does(headOf(PARKS), "playground", "answer", Map.of("answer", "누구의 땅인지 알아보고 있습니다.")));
        year.on(
                280,
                calls -> calls.does(
                        headOf(PARKS),
                        "playground",
                        "declare-unsolvable",
                        Map.of("reasonCode", "NO_LEGAL_BASIS", "reason", "그 땅은 개인의 것입니다.")));
        speak(year, 90, "c-3003", "bench", "산책로에 앉을 곳이 없어요", "어르신들이 쉬지 못하고 돌아가십니다.");
        assign(year, 89, "bench", PARKS);
        speak(year, 4, "c-3004", "lamp", "골목 가로등이 꺼져 있습니다", "사흘째 어둡습니다.");
    }

    private static void speak(DemoYear year, int daysAgo, String by, String name, String title, String text) {
        year.on(
                daysAgo,
                calls -> calls.make(
                        citizen(by, "시민"), name, VOICES, Map.of("channel", "WEB", "title", title, "text", text)));
    }

    private static void assign(DemoYear year, int daysAgo, String name, String department) {
        year.on(
                daysAgo,
                calls -> calls.does(MANAGER, name, "assign", Map.of("department", department, "reason", "소관 부서입니다.")));
    }

    /** Closed by its time. */
    private void aCallIsAnswered(DemoYear year) {
        year.on(
                240,
                calls -> calls.make(
                        MANAGER,
                        "call",
                        CALLS,
                        Map.of(
                                "title", "걷고 싶은 공원 공모",
                                "topic", "밤에도 걷고 싶은 공원",
                                "closesAt",
                                        clock.instant(212)
                                                .truncatedTo(ChronoUnit.SECONDS)
                                                .toString(),
                                "criteria", List.of(Map.of("name", "창의성", "weightPercent", 100)),
                                "rewards", List.of(Map.of("name", "대상", "places", 1, "amountWon", 3_000_000)))));
        year.on(239, calls -> calls.does(MANAGER, "call", "open", Map.of()));
        for (int i = 1; i <= 3; i++) {
            answer(year, 235 - i, citizen("c-400" + i, "시민"), "공원에 달빛 산책 구간 만들기 " + i);
        }
    }

    private static void answer(DemoYear year, int daysAgo, DemoPerson by, String title) {
        year.on(
                daysAgo,
                calls -> calls.make(
                        by,
                        title,
                        "/api/v1/proposals",
                        Map.of(
                                "kind",
                                "CALL",
                                "callId",
                                calls.id("call"),
                                "title",
                                title,
                                "problem",
                                "밤에는 공원이 어두워 아무도 걷지 않습니다.",
                                "responsibleDepartment",
                                PARKS,
                                "submit",
                                true)));
    }

    private void sessionsAreHeld(DemoYear year) {
        session(year, 270, "listening", "LISTENING", "전통시장 현장 청책", 136, 0);
        session(year, 180, "deliberation", "DELIBERATION", "보행 안전 숙의", 24, 9);
        session(year, 70, "roundtable", "ROUNDTABLE", "동네 돌봄 원탁회의", 82, 3);
    }

    private void session(DemoYear year, int daysAgo, String name, String kind, String title, int people, int experts) {
        year.on(
                daysAgo,
                calls -> calls.make(
                        MANAGER, name, SESSIONS, Map.of("kind", kind, "title", title, "department", "D-PLANNING")));
        year.on(
                daysAgo - 3,
                calls -> calls.does(
                        MANAGER,
                        name,
                        "hold",
                        Map.of(
                                "heldOn", clock.day(daysAgo - 3).toString(),
                                "participants", people,
                                "experts", experts)));
    }
}
