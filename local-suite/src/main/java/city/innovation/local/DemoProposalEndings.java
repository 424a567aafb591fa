package city.innovation.local;

import static city.innovation.local.DemoPerson.MANAGER;
import static city.innovation.local.DemoPerson.citizen;
import static city.innovation.local.DemoPerson.headOf;
import static city.innovation.local.DemoPerson.official;
import static city.innovation.local.DemoProposals.submit;

import java.util.List;
import java.util.Map;

/** Proposals that have come to an end: told to all, declined, handed on, closed. */
final class DemoProposalEndings {

    private static final String PROPOSALS = "/api/v1/proposals";
    private static final String TRANSPORT = "D-TRANSPORT";
    private static final String PARKS = "D-PARKS";
    private static final String CULTURE = "D-CULTURE";

    private final DemoClock clock;

    DemoProposalEndings(DemoClock clock) {
        this.clock = clock;
    }

    void addTo(DemoYear year) {
        practiceBecomesAStory(year);
        toiletsAreTooCostly(year);
        theLibraryIsHandedOn(year);
        snowIsDoneAlready(year);
    }

    /** What was done already, and is measured, signed off and told to all. */
    private void practiceBecomesAStory(DemoYear year) {
        leavesAreHandedIn(year);
        DemoPerson head = headOf(PARKS);
        Map<String, Object> saving = Map.of("costClass", "RUNNING", "savingWon", 58_000_000, "costWon", 8_000_000);
        Map<String, ?> measurement = Map.of(
                "firstEffectOn", clock.day(28).minusMonths(12).toString(),
                "effect", Map.of("grade", "SU", "savings", List.of(saving), "hoursSaved", 900));
        year.on(28, calls -> calls.puts(head, "leaves", "measurement", measurement));
        year.on(26, calls -> calls.does(MANAGER, "leaves", "measure", Map.of("reason", "결산서로 확인했습니다.")));
        year.on(
                24,
                calls -> calls.does(
                        head,
                        "leaves",
                        "share",
                        Map.of("before", "낙엽을 태웠습니다.", "after", "농장에 퇴비로 줍니다.", "people", "공원과")));
    }

    private static void leavesAreHandedIn(DemoYear year) {
        Map<String, ?> practice = Map.of(
                "kind", "PRACTICE",
                "title", "낙엽을 농장 퇴비로",
                "problem", "낙엽을 돈을 내고 태웠습니다.",
                "responsibleDepartment", PARKS,
                "submit", true);
        year.on(40, calls -> calls.make(official("20130402", "서지안", PARKS), "leaves", PROPOSALS, practice));
        year.on(30, calls -> calls.does(headOf(PARKS), "leaves", "adopt", Map.of("reason", "한 해 동안 해 본 일입니다.")));
    }

    private static void toiletsAreTooCostly(DemoYear year) {
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
    }

    private static void theLibraryIsHandedOn(DemoYear year) {
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
    }

    private static void snowIsDoneAlready(DemoYear year) {
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
}
