package city.innovation.local;

import static city.innovation.local.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Two years of voices of two departments, what they show, and the round in which the departments look again. */
final class OverlookedVoices {

    private static final String ROUNDS = "/api/v1/revisit-rounds";
    private static final List<List<String>> ON_THE_WAY = List.of(
            List.of("가로등", "점검"),
            List.of("마을버스", "배차"),
            List.of("횡단보도", "신호"),
            List.of("정류장", "그늘막"),
            List.of("자전거", "보관대"),
            List.of("승강기", "고장"));
    private static final List<List<String>> OUTDOORS = List.of(
            List.of("놀이터", "모래"),
            List.of("산책로", "조명"),
            List.of("화장실", "휴지"),
            List.of("가로수", "낙엽"),
            List.of("음수대", "청소"),
            List.of("벤치", "파손"));

    private final Api manager = Api.manager();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
    private final String transport;
    private final String parks;

    OverlookedVoices(String transport, String parks) {
        this.transport = transport;
        this.parks = parks;
    }

    /** Of 12 topics with 25 voices each, 4 were solved: 8 were overlooked. */
    void showInThemes() {
        VoiceFiles.imported(VoiceFiles.twoYears(transport, ON_THE_WAY, 25, 2), "ca-transport");
        VoiceFiles.imported(VoiceFiles.twoYears(parks, OUTDOORS, 25, 2), "ca-parks");
        for (Map.Entry<String, List<List<String>>> asked :
                Map.of(transport, ON_THE_WAY, parks, OUTDOORS).entrySet()) {
            Answer report = manager.get("/api/v1/voice-themes?from=2024-01-01&to=2025-12-31&minMonths=2&limit=50"
                            + "&department=" + asked.getKey())
                    .expect(200);
            assertThat(report.at("/voices").asInt()).isEqualTo(150);
            assertThat(report.at("/grouped").asInt()).isEqualTo(150);
            assertThat(report.at("/items")).hasSize(6);
            List<String> overlooked = StreamSupport.stream(report.at("/items").spliterator(), false)
                    .filter(theme -> theme.path("unsolved").asInt() == 25)
                    .map(theme -> theme.path("label").asText())
                    .sorted()
                    .toList();
            assertThat(overlooked)
                    .isEqualTo(asked.getValue().stream()
                            .skip(2)
                            .map(words -> String.join(" ", words))
                            .sorted()
                            .toList());
        }
    }

    /** Each department has 6 themes: 3 changed at once, 2 proposed, 1 left with a reason. */
    void areRevisited() {
        Course round = Course.begin(
                manager,
                ROUNDS,
                Map.of(
                        "title", "2년의 목소리 다시 살펴보기",
                        "from", "2024-01-01",
                        "to", "2025-12-31",
                        "dueOn", today.plusDays(30).toString(),
                        "departments", List.of(transport, parks)));
        assertThat(round.number("/items")).isEqualTo(12);
        for (String department : List.of(transport, parks)) {
            Api head = People.head(department);
            Api official = People.official("E-IDEA-" + department, department);
            Answer items = head.get(round.path() + "/items").expect(200);
            assertThat(items.at("/items")).hasSize(6);
            int done = 0;
            for (JsonNode item : items.at("/items")) {
                String path = round.path() + "/items/" + item.path("id").asText();
                closeTheme(head, official, Course.at(head, path), done++);
            }
        }
        Answer coverage = manager.get(round.path() + "/coverage").expect(200);
        assertThat(coverage.at("/total/percent").asDouble()).isEqualTo(100.0);
        assertThat(coverage.at("/total/changed").asInt()).isEqualTo(6);
        assertThat(coverage.at("/total/proposed").asInt()).isEqualTo(4);
        assertThat(coverage.at("/total/reasoned").asInt()).isEqualTo(2);
        assertThat(coverage.at("/total/coveredVoices").asInt()).isEqualTo(300);
        assertThat(round.seenBy(manager).text("/completedAt")).isNotEmpty();
    }

    private void closeTheme(Api head, Api official, Course item, int place) {
        String label = item.text("/label");
        if (place < 3) {
            item.does(official, "quick-change", Map.of("before", label + " 담당이 없었습니다.", "after", "매주 살펴봅니다."));
        } else if (place < 5) {
            Course proposed = item.does(
                    official, "propose", Map.of("title", label + " 정기 점검", "problem", label + " 민원이 두 해 동안 되풀이되었습니다."));
            Course proposal = Course.at(head, PROPOSALS + "/" + proposed.text("/proposalId"));
            assertThat(proposal.does(head, "adopt", Map.of("reason", "올해 안에 할 수 있습니다."))
                            .state())
                    .isEqualTo("ADOPTED");
        } else {
            item.does(head, "give-reason", Map.of("reason", "내년에 시설을 통째로 바꿉니다."));
        }
    }
}
