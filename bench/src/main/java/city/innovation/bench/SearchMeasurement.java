package city.innovation.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Search of two-syllable words through the gateway, beside the scan that it spares. */
final class SearchMeasurement implements Measurement {

    private static final String WORD = "주차";
    private static final List<String> WORDS = List.of("주차", "교통", "공원", "청년", "안전", "환급", "텃밭", "통역", "상담", "점자");
    private static final int TIMES = 100;

    @Override
    public List<Finding> measure(Ground ground) {
        ProposalRows.ensure(ground);
        Rounds rounds = new Rounds();
        search(ground, WORDS).times(TIMES, Duration.ofMinutes(1));
        for (int round = 0; round < ground.options().rounds(); round++) {
            Ground.Measured one =
                    ground.measure(() -> search(ground, List.of(WORD)).times(TIMES, Duration.ofMinutes(1)));
            rounds.add("p50", one.result().times().millis(50));
            rounds.add("p99", one.result().times().millis(99));
            rounds.addCost(one.cost());
            for (String word : WORDS) {
                LoadResult found = search(ground, List.of(word)).times(TIMES / 10, Duration.ofMinutes(1));
                rounds.add("words", found.times().millis(50));
            }
            rounds.add(
                    "scan",
                    ground.database()
                            .times("select count(*) from proposal where title like ?", 3, "%" + WORD + "%")
                            .millis(50));
        }
        Anchor anchor = new Anchor("scan of the titles alone, in the database", rounds.spread("scan"), "ms");
        double p50 = rounds.median("p50");
        String note = "p99 %.1f ms; %d other words: median %.1f ms, slowest %.1f ms; %s matches"
                .formatted(
                        rounds.median("p99"),
                        WORDS.size(),
                        rounds.median("words"),
                        rounds.spread("words").most(),
                        matches(ground));
        return List.of(new Finding(
                "Search of " + WORD + ", first 20, p50",
                Goal.atMost(10, 10, "ms"),
                p50,
                p50 / anchor.spread().median(),
                anchor,
                rounds.cost(),
                ground.database().proposals(),
                note));
    }

    private static Load search(Ground ground, List<String> words) {
        List<Request> requests = words.stream()
                .map(word -> Calls.PROPOSALS + "?limit=20&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .map(path -> Request.get(ground.gatewayPort(), path, ground.token(0)))
                .toList();
        int[] at = {0};
        return new Load(
                ground.gatewayPort(),
                1,
                200,
                connection -> requests.get(at[0]++ % requests.size()).next());
    }

    private static String matches(Ground ground) {
        return "%,d"
                .formatted(ground.database()
                        .count(
                                "select count(*) from proposal where title like ? or problem like ?",
                                "%" + WORD + "%",
                                "%" + WORD + "%"));
    }
}
