package city.innovation.local;

import static city.innovation.local.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Message;
import city.innovation.test.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nine years of a city's ideas, imported by one call. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(RunningSuite.Extension.class)
class RealIdeasTest {

    private static final Duration IMPORT = Duration.ofMinutes(6);
    private static final Duration EVENTS = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String SUBMITTED = "city.innovation.proposal.submitted.v1";
    private static final String OPTIONS = """
            {"source":"ideas","mapping":
             {"title":"title","problem":"title","category":"category","submittedAt":"created_at","externalId":"id"}}""";

    private final RunningSuite suite = RunningSuite.get();
    private final Api manager = Api.manager();
    private Ideas file;
    private List<Ideas.Idea> ideas;
    private Answer job;

    /** What came in before today and so by the import alone. */
    private String period;

    @BeforeAll
    void importAll() {
        file = Ideas.realOrMadeUp(suite.root());
        ideas = file.all();
        assertThat(ideas).hasSize(Ideas.ROWS);
        String last =
                ideas.stream().map(Ideas.Idea::createdAt).max(String::compareTo).orElseThrow();
        period = "submittedTo=" + last.substring(0, 10);
        long start = System.nanoTime();
        job = Upload.of(OPTIONS, "ideas.csv", file.bytes()).into(manager, PROPOSALS, IMPORT);
        System.out.printf("[ideas] imported after %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    @Test
    void everyRowIsTakenAndEqualTitlesAreTold() {
        assertThat(job.textAt("/state")).as(job::toString).isEqualTo("DONE");
        assertThat(job.at("/total").asInt()).isEqualTo(Ideas.ROWS);
        assertThat(job.at("/succeeded").asInt()).isEqualTo(Ideas.ROWS);
        assertThat(job.at("/failed").asInt()).isZero();
        assertThat(job.at("/summary/sameTitles").asInt()).isEqualTo(Ideas.SAME_TITLES);
        assertThat(job.at("/summary/rowsWithSameTitle").asInt()).isEqualTo(Ideas.ROWS_WITH_SAME_TITLE);
        assertThat(total("")).isEqualTo(Ideas.ROWS);
    }

    @Test
    void searchFindsWhatAScanOfTheFileFinds() {
        for (String word : List.of("주차", "화장실", "지하철역")) {
            long scanned = ideas.stream()
                    .filter(idea -> normal(idea.title()).contains(word))
                    .count();
            assertThat(total("&q=" + URLEncoder.encode(word, UTF_8))).as(word).isEqualTo(scanned);
        }
    }

    @Test
    void whoWritesWhatWasSaidBeforeIsShownIt() {
        Map<String, Long> titles = ideas.stream().collect(groupingBy(idea -> normal(idea.title()), counting()));
        List<String> repeated = titles.entrySet().stream()
                .filter(title -> title.getValue() > 1 && title.getKey().length() > 5)
                .map(Map.Entry::getKey)
                .sorted()
                .limit(20)
                .toList();
        assertThat(repeated).hasSize(20);
        for (String title : repeated) {
            JsonNode nearest = manager.post(PROPOSALS + "/similar", Map.of("title", title))
                    .expect(200)
                    .at("/items/0");
            assertThat(nearest.path("score").asDouble()).as(title).isEqualTo(1.0);
        }
    }

    @Test
    void whatPeopleSaidIsGroupedIntoThemes() {
        String options = """
                {"source":"ideas-said","mapping":
                 {"title":"title","receivedAt":"created_at","externalId":"id"}}""";
        Answer voices = Upload.of(options, "ideas.csv", file.bytes()).into(manager, "/api/v1/voices", IMPORT);
        assertThat(voices.at("/succeeded").asInt()).as(voices::toString).isEqualTo(Ideas.ROWS);
        List<String> days = ideas.stream()
                .map(idea -> idea.createdAt().substring(0, 10))
                .sorted()
                .toList();
        Answer themes = manager.get("/api/v1/voice-themes?from=" + days.getFirst() + "&to=" + days.getLast())
                .expect(200);
        assertThat(themes.at("/voices").asInt()).isGreaterThanOrEqualTo(Ideas.ROWS);
        assertThat(themes.at("/themes").asInt()).isGreaterThan(10);
    }

    private long total(String more) {
        return manager.get(PROPOSALS + "?" + period + "&includeTotal=true&limit=1" + more)
                .expect(200)
                .at("/total")
                .asLong();
    }

    @Test
    void anExportGivesTheSameBack() {
        Answer export = manager.get(PROPOSALS + "/export?format=csv&" + period).expect(200);
        List<CSVRecord> rows = Ideas.records(export.text());
        assertThat(rows).hasSize(Ideas.ROWS);
        List<String> exported = rows.stream()
                .map(row -> line(restored(row.get("title")), row.get("submittedAt"), row.get("externalId")))
                .sorted()
                .toList();
        List<String> imported = ideas.stream()
                .map(idea -> line(idea.title(), idea.createdAt(), idea.id()))
                .sorted()
                .toList();
        assertThat(exported).isEqualTo(imported);
    }

    private static String line(String title, String at, String id) {
        return String.join("\t", id, at, normal(title));
    }

    /** As texts are kept: in NFC, without blanks around, without resident registration numbers. */
    private static String normal(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFC)
                .strip()
                .replaceAll("(?<!\\d)\\d{6}-?[1-8]\\d{6}(?!\\d)", "######-*******");
    }

    /** Without the apostrophe that keeps a spreadsheet from taking it for a formula. */
    private static String restored(String cell) {
        return cell.matches("(?s)'+[=+\\-@＝＋－＠\\t\\r\\n].*") ? cell.substring(1) : cell;
    }

    @Test
    void eachIsToldOnceAndOpensNoDuty() {
        String origin = "import/" + job.textAt("/id");
        try (Topic topic = suite.proposals()) {
            List<Message> told = await("the events of " + origin)
                    .atMost(EVENTS)
                    .pollInterval(PAUSE)
                    .until(
                            () -> of(origin, topic.all()),
                            events -> subjects(events).size() >= Ideas.ROWS);
            Map<String, Set<String>> idsOfEvent = told.stream()
                    .collect(groupingBy(
                            event -> event.headers().get("ce_subject") + " "
                                    + event.headers().get("ce_sequence"),
                            mapping(event -> event.headers().get("ce_id"), toSet())));
            assertThat(idsOfEvent).hasSize(Ideas.ROWS);
            assertThat(idsOfEvent.values()).allMatch(ids -> ids.size() == 1);
            Set<String> imported = subjects(told);
            assertThat(imported).hasSize(Ideas.ROWS);
            assertThat(topic.all().stream()
                            .filter(event -> event.type().startsWith("city.innovation.duty."))
                            .filter(event -> imported.contains(resourceOf(event))))
                    .isEmpty();
            assertNoDuties(imported);
        }
    }

    private void assertNoDuties(Collection<String> imported) {
        List<String> some = new ArrayList<>(new TreeSet<>(imported));
        Collections.shuffle(some, new Random(Ideas.ROWS));
        for (String id : some.subList(0, 20)) {
            assertThat(manager.get(PROPOSALS + "/" + id + "/duties").expect(200).at("/items"))
                    .isEmpty();
        }
    }

    private static String resourceOf(Message duty) {
        return new Answer(200, Map.of(), duty.value().getBytes(UTF_8)).textAt("/resourceId");
    }

    private static List<Message> of(String origin, List<Message> events) {
        return events.stream()
                .filter(event -> SUBMITTED.equals(event.type()))
                .filter(event -> origin.equals(event.headers().get("ce_origin")))
                .toList();
    }

    private static Set<String> subjects(List<Message> events) {
        return events.stream().map(event -> event.headers().get("ce_subject")).collect(toSet());
    }
}
