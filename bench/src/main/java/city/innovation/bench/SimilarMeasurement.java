package city.innovation.bench;

import city.innovation.kit.text.SearchTerms;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The nearest titles while one is written, beside the scan that compares all. */
final class SimilarMeasurement implements Measurement {

    private static final int TITLES = 40;
    private static final long OTHER_SEED = 11;
    private static final String SCAN =
            "select id, similarity(title_folded, ?) as score from proposal order by score desc limit 10";

    @Override
    public List<Finding> measure(Ground ground) {
        ProposalRows.ensure(ground);
        KoreanTitles source = KoreanTitles.of(ground.options().root(), OTHER_SEED);
        List<String> titles = Stream.generate(source::title).limit(TITLES).toList();
        Rounds rounds = new Rounds();
        load(ground, titles).times(TITLES, Duration.ofMinutes(2));
        for (int round = 0; round < ground.options().rounds(); round++) {
            Ground.Measured measured =
                    ground.measure(() -> load(ground, titles).times(2L * TITLES, Duration.ofMinutes(2)));
            rounds.add("p50", measured.result().times().millis(50));
            rounds.add("p99", measured.result().times().millis(99));
            rounds.addCost(measured.cost());
            String folded = SearchTerms.fold(titles.get(round % TITLES));
            rounds.add("scan", ground.database().times(SCAN, 1, folded).millis(50));
        }
        Anchor anchor = new Anchor("trigrams of all titles compared, in the database", rounds.spread("scan"), "ms");
        double p50 = rounds.median("p50");
        return List.of(new Finding(
                "POST similar, p50",
                Goal.atMost(100, 100, "ms"),
                p50,
                p50 / anchor.spread().median(),
                anchor,
                rounds.cost(),
                ground.database().proposals(),
                "p99 %.0f ms over %d titles".formatted(rounds.median("p99"), TITLES)));
    }

    private static Load load(Ground ground, List<String> titles) {
        ObjectMapper json = new ObjectMapper();
        List<Request> requests = titles.stream()
                .map(title -> Request.post(
                        ground.gatewayPort(), Calls.PROPOSALS + "/similar", ground.token(0), json(json, title)))
                .toList();
        int[] at = {0};
        return new Load(
                ground.gatewayPort(),
                1,
                200,
                connection -> requests.get(at[0]++ % requests.size()).next());
    }

    private static String json(ObjectMapper json, String title) {
        try {
            return json.writeValueAsString(Map.of("title", title));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
