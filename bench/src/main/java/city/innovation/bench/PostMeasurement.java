package city.innovation.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposals handed in through the gateway with token, validation, idempotency, duty and event, beside pgbench that
 * sends the same statements alone. The CPU counts until the last event is sent.
 */
final class PostMeasurement implements Measurement {

    /** CPU of PostgreSQL in µs for the rows of a POST by pgbench, on the machine for which the goal was set. */
    private static final double ROWS_ALONE = 175;

    private static final int DIFFERENT = 8;
    private static final Duration SENDING = Duration.ofMinutes(2);

    @Override
    public List<Finding> measure(Ground ground) {
        ProposalRows.ensure(ground);
        List<ProposalTexts> texts = ProposalTexts.some(DIFFERENT);
        Load load = load(ground, texts);
        WarmUp.by(ground, load);
        Optional<Pgbench> pgbench = Pgbench.find(ground);
        if (pgbench.isEmpty()) {
            ground.say(Pgbench.MISSING);
        } else {
            HandedIn.requireSameStatements(ground, texts.getFirst());
        }
        Map<String, String> variables = pgbench.isPresent() ? HandedIn.variables(ground, texts) : Map.of();
        Rounds rounds = new Rounds();
        for (int round = 0; round < ground.options().rounds(); round++) {
            OutboxHold.awaitEmpty(ground.database(), SENDING);
            pgbench.ifPresent(p -> takeAnchor(ground, p, variables, rounds));
            take(ground, load, rounds);
        }
        return findings(ground, rounds, pgbench.isPresent());
    }

    static Load load(Ground ground, List<ProposalTexts> texts) {
        List<List<Request>> requests = texts.stream()
                .map(text -> java.util.stream.IntStream.range(0, Ground.CONNECTIONS)
                        .mapToObj(i ->
                                Request.postOnce(ground.gatewayPort(), Calls.PROPOSALS, ground.token(i), text.json()))
                        .toList())
                .toList();
        int[] at = {0};
        return new Load(
                ground.gatewayPort(),
                Ground.CONNECTIONS,
                201,
                connection ->
                        requests.get(at[0]++ % requests.size()).get(connection).next());
    }

    private static void take(Ground ground, Load load, Rounds rounds) {
        Ground.Measured measured = ground.measure(() -> {
            LoadResult result = load.during(ground.round());
            OutboxHold.awaitEmpty(ground.database(), SENDING);
            return result;
        });
        rounds.add("rate", measured.result().perSecond());
        rounds.add("p50", measured.result().times().millis(50));
        rounds.add("p99", measured.result().times().millis(99));
        rounds.add("total", Cost.total(measured.cost()));
        rounds.add("others", measured.others());
        rounds.addCost(measured.cost());
    }

    /** Events of the anchor's rows are no events; they are taken away before the relay sees them. */
    private static void takeAnchor(Ground ground, Pgbench pgbench, Map<String, String> variables, Rounds rounds) {
        try (OutboxHold hold = OutboxHold.take(ground.database())) {
            Pgbench.Result result = pgbench.run(Ground.CONNECTIONS, HandedIn.scripts(DIFFERENT), variables);
            rounds.add("pgbench", result.perSecond());
            rounds.add("pgbench micros", result.micros());
            ground.database().execute("delete from outbox");
        }
    }

    private static List<Finding> findings(Ground ground, Rounds rounds, boolean anchored) {
        long rows = ground.database().proposals();
        double rate = rounds.median("rate");
        String note = "%,.0f/s, p50 %.1f ms, p99 %.1f ms at 32 connections; other programs %.0f µs"
                .formatted(rate, rounds.median("p50"), rounds.median("p99"), rounds.median("others"));
        Map<String, Double> cost = rounds.cost();
        double total = rounds.median("total");
        Goal micros = Goal.atMost(450, 380, "µs", ROWS_ALONE);
        String what = "POST through the gateway, CPU in all";
        if (!anchored) {
            return List.of(new Finding(what, micros, total, Double.NaN, null, cost, rows, note));
        }
        Anchor rates = new Anchor("pgbench, same statements", rounds.spread("pgbench"), "/s");
        Anchor database = new Anchor("PostgreSQL by pgbench, same statements", rounds.spread("pgbench micros"), "µs");
        double share = rate / rates.spread().median();
        return List.of(
                new Finding(
                        "POST through the gateway, of pgbench's rate",
                        Goal.atLeast(0.35, 0.55, "×"),
                        share,
                        share,
                        rates,
                        cost,
                        rows,
                        note),
                new Finding(
                        what,
                        micros,
                        total,
                        total / database.spread().median(),
                        database,
                        cost,
                        rows,
                        "Kafka and the relay included"));
    }
}
