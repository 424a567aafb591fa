package city.innovation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;

/** A list's page 1,000 beside its page 1, both of 20, as one and the same reader. */
final class ListMeasurement implements Measurement {

    private static final int PAGE = 1_000;
    private static final String FIRST = Calls.PROPOSALS + "?limit=20";
    private static final int SINGLE = 300;

    @Override
    public List<Finding> measure(Ground ground) {
        ProposalRows.ensure(ground);
        String far = FIRST + "&cursor=" + cursorOf(ground, PAGE);
        WarmUp.by(ground, load(ground, FIRST, Ground.CONNECTIONS));
        Rounds near = new Rounds();
        Rounds distant = new Rounds();
        for (int round = 0; round < ground.options().rounds(); round++) {
            take(ground, FIRST, near);
            take(ground, far, distant);
        }
        long rows = ground.database().proposals();
        return List.of(
                finding("Page 1,000 of a list, median time of page 1", "p50", "ms", near, distant, rows),
                finding("Page 1,000 of a list, CPU in all of page 1", "total", "µs", near, distant, rows));
    }

    private static String cursorOf(Ground ground, int page) {
        String cursor = "";
        for (int step = 1; step < page; step++) {
            JsonNode answer = ground.calls().get(step == 1 ? FIRST : FIRST + "&cursor=" + cursor);
            cursor = answer.path("nextCursor").asText();
            if (cursor.isEmpty()) {
                throw new CannotMeasure("There are only " + step + " pages");
            }
        }
        return cursor;
    }

    /** A cursor belongs to the reader who got it. */
    private static Load load(Ground ground, String path, int connections) {
        Request request = Request.get(ground.gatewayPort(), path, ground.token(0));
        return new Load(ground.gatewayPort(), connections, 200, connection -> request.next());
    }

    private static void take(Ground ground, String path, Rounds rounds) {
        Ground.Measured many =
                ground.measure(() -> load(ground, path, Ground.CONNECTIONS).during(ground.round()));
        rounds.add("total", Cost.total(many.cost()));
        rounds.add("rate", many.result().perSecond());
        rounds.addCost(many.cost());
        LoadResult single = load(ground, path, 1).times(SINGLE, Duration.ofSeconds(30));
        rounds.add("p50", single.times().millis(50));
    }

    private static Finding finding(String what, String figure, String unit, Rounds near, Rounds far, long rows) {
        double ratio = far.median(figure) / near.median(figure);
        Anchor anchor = new Anchor("page 1", near.spread(figure), unit);
        String note =
                "page 1,000: %.2f ms alone, %,.0f/s at 32 connections".formatted(far.median("p50"), far.median("rate"));
        return new Finding(what, Goal.atMost(1.2, 1.2, "×"), ratio, ratio, anchor, far.cost(), rows, note);
    }
}
