package city.innovation.local;

import static city.innovation.test.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A city's requests for information of the year 2013, as its portal had them: 6,410 in all.
 *
 * @param department that decides
 */
record InformationDesk(String department) {

    private static final String REQUESTS = "/api/v1/information-requests";
    private static final String DECIDED = "city.innovation.information-request.decided.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int DISCLOSED = 5_765;
    private static final int PARTLY = 420;
    private static final int WITHHELD = 215;
    private static final int WAITING = 10;
    private static final int LATE = 35;
    private static final int EXTENDED = 65;

    /** Takes them over, with the clocks of their days. */
    void takesOver() {
        StringBuilder file = new StringBuilder("접수번호,접수일,제목,부서코드,연장사유,결정일,결정구분,비공개근거,비공개사유\n");
        for (int i = 0; i < DISCLOSED + PARTLY + WITHHELD + WAITING; i++) {
            LocalDate received = LocalDate.of(2013, 1, 2).plusDays(i % 330);
            file.append(
                    "%s-%d,%s,%d번째 회의 자료,%s,%s%n".formatted(department, i, received, i, department, how(i, received)));
        }
        Upload upload = Upload.of(
                "{\"source\":\"pa-portal\"}", "requests.csv", file.toString().getBytes(UTF_8));
        Answer job = upload.into(Api.manager(), REQUESTS, PATIENCE);
        assertThat(job.at("/succeeded").asInt()).as(job::toString).isEqualTo(6_410);
        Answer again = upload.into(Api.manager(), REQUESTS, PATIENCE);
        assertThat(again.at("/unchanged").asInt()).as(again::toString).isEqualTo(6_410);
    }

    /**
     * A week is in time. Forty days are late without more time; twenty, with ten business days more, are not: each ten
     * business days are two weeks at least.
     */
    private static String how(int i, LocalDate received) {
        if (i >= DISCLOSED + PARTLY + WITHHELD) {
            return ",,,,";
        }
        boolean extended = i >= LATE && i < LATE + EXTENDED;
        LocalDate decided = received.plusDays(i < LATE ? 40 : extended ? 20 : 7);
        String outcome = i < DISCLOSED
                ? "DISCLOSED,,"
                : i < DISCLOSED + PARTLY ? "PARTLY,PERSONAL_DATA,이름을 뺍니다." : "NOT_DISCLOSED,NOT_HELD,가진 자료가 없습니다.";
        return (extended ? "제3자의 의견을 듣습니다." : "") + "," + decided + "," + outcome;
    }

    /** What everybody may read of the year, and who waits. */
    void counts() {
        JsonNode lines =
                Api.ANYBODY.get(REQUESTS + "/statistics?year=2013").expect(200).at("/byDepartment");
        JsonNode figures = StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("department").asText().equals(department))
                .findFirst()
                .orElseThrow()
                .path("figures");
        assertThat(figures.path("received").asInt()).isEqualTo(6_410);
        assertThat(figures.path("disclosed").asInt()).isEqualTo(5_765);
        assertThat(figures.path("partly").asInt()).isEqualTo(420);
        assertThat(figures.path("notDisclosed").asInt()).isEqualTo(215);
        assertThat(figures.path("waiting").asInt()).isEqualTo(10);
        assertThat(figures.path("late").asInt()).isEqualTo(35);
        assertThat(figures.path("extended").asInt()).isEqualTo(65);
        assertThat(figures.path("documents").asInt()).isEqualTo(5_765 + 420);
        Answer waiting = Api.manager()
                .get(REQUESTS + "?overdue=true&limit=200&year=2013&department=" + department)
                .expect(200);
        assertThat(waiting.at("/items")).hasSize(WAITING);
        tells(figures.path("disclosed").asLong());
    }

    /** Waits until who reads the topic from its start has heard of as many that were disclosed. */
    private void tells(long disclosed) {
        try (Topic topic = Topic.at(RunningSuite.get().kafka(), "innovation.plans")) {
            await("the decisions of " + department)
                    .untilAsserted(() -> assertThat(topic.all().stream()
                                    .filter(event -> DECIDED.equals(event.type()))
                                    .map(event -> new Answer(
                                            200, Map.of(), event.value().getBytes(UTF_8)))
                                    .filter(event -> event.textAt("/department").equals(department))
                                    .filter(event -> event.textAt("/outcome").equals("DISCLOSED"))
                                    .map(event -> event.textAt("/requestId"))
                                    .distinct()
                                    .count())
                            .isEqualTo(disclosed));
        }
    }

    /** A citizen asks; more time is taken once; what is published names neither the citizen nor the words. */
    void answers(Api citizen, String subject) {
        Course asked = Course.begin(
                citizen, REQUESTS, Map.of("title", "우리 골목 심야버스 자료", "text", "통화량 자료를 주십시오.", "department", department));
        Api head = People.head(department);
        People.citizen("C-PA-CURIOUS").get(asked.path()).expect(404);
        Course extended = asked.does(head, "extend", Map.of("reason", "자료가 많습니다."));
        assertThat(extended.text("/dueOn")).isGreaterThan(asked.text("/dueOn"));
        extended.tries(head, "extend", Map.of("reason", "더 많습니다.")).expect(409);
        Course decided = extended.does(
                head,
                "decide",
                Map.of("outcome", "DISCLOSED", "answer", "드립니다.", "publishedTitle", "심야버스 통화량", "documents", 3));
        assertThat(decided.text("/decision/late")).isEqualTo("false");
        assertThat(Api.ANYBODY
                        .get(REQUESTS + "/published?department=" + department)
                        .expect(200)
                        .text())
                .contains("심야버스 통화량")
                .doesNotContain(subject, "우리 골목");
    }
}
