package city.innovation.bench;

import java.time.Duration;
import java.util.List;

/** A plan's tree with progress: of 156 projects, the same among 1,000 plans, and of 10,000 projects. */
final class PlanMeasurement implements Measurement {

    private static final int REAL = 156;
    private static final int LARGE = 10_000;
    private static final int PLANS = 1_000;
    private static final int READS = 100;
    private static final double MICROS = 1_000;

    @Override
    public List<Finding> measure(Ground ground) {
        Database database = ground.database().named("tracker");
        KeyReads keyReads = KeyReads.of(ground);
        BenchPlan plan = BenchPlan.of(ground, REAL);
        Load load = load(ground, plan, Ground.CONNECTIONS);
        WarmUp.by(ground, load);
        Rounds alone = rounds(ground, plan, keyReads);
        new PlanCopies(database).make(plan, PLANS);
        long plans = database.count("select count(*) from plan");
        Rounds among = rounds(ground, plan, keyReads);
        Rounds large = rounds(ground, BenchPlan.of(ground, LARGE), keyReads);
        Anchor anchor =
                new Anchor("the same before there were %,d plans".formatted(plans), alone.spread("millis"), "ms");
        Anchor reads = keyReads.anchor(large);
        double ratio = among.median("millis") / alone.median("millis") / drift(keyReads, alone, among);
        return List.of(
                new Finding(
                        "Tree with progress of 156 projects, CPU in all",
                        Goal.atMost(5, 5, "ms"),
                        alone.median("millis"),
                        Double.NaN,
                        null,
                        alone.cost(),
                        REAL,
                        note(alone)),
                new Finding(
                        "The same among %,d plans, of before".formatted(plans),
                        Goal.atMost(1.2, 1.1, "×"),
                        ratio,
                        ratio,
                        anchor,
                        among.cost(),
                        REAL,
                        note(among)),
                new Finding(
                        "Tree with progress of 10,000 projects, p50 alone",
                        Goal.atMost(50, 50, "ms", KeyReads.REFERENCE),
                        large.median("p50"),
                        Double.NaN,
                        reads,
                        large.cost(),
                        LARGE,
                        note(large)));
    }

    private static Rounds rounds(Ground ground, BenchPlan plan, KeyReads keyReads) {
        Rounds rounds = new Rounds();
        OutboxHold.awaitEmpty(ground.database().named("tracker"), Duration.ofMinutes(2));
        load(ground, plan, 1).times(READS, Duration.ofMinutes(2));
        ground.awaitRest();
        for (int round = 0; round < ground.options().rounds(); round++) {
            Ground.Measured measured =
                    ground.measure(() -> load(ground, plan, 1).times(READS, Duration.ofMinutes(2)));
            rounds.add("millis", Cost.total(measured.cost()) / MICROS);
            rounds.add("p50", measured.result().times().millis(50));
            rounds.add("p99", measured.result().times().millis(99));
            rounds.addCost(measured.cost());
            keyReads.add(rounds);
        }
        return rounds;
    }

    private static Load load(Ground ground, BenchPlan plan, int connections) {
        Request request = Request.get(ground.gatewayPort(), plan.progressPath(), plan.token());
        return new Load(ground.gatewayPort(), connections, 200, connection -> request.next());
    }

    /** How much slower the machine itself became meanwhile. */
    private static double drift(KeyReads keyReads, Rounds before, Rounds after) {
        return keyReads.anchor(before) == null
                ? 1
                : keyReads.anchor(after).spread().median()
                        / keyReads.anchor(before).spread().median();
    }

    private static String note(Rounds rounds) {
        return "p50 %.1f ms, p99 %.1f ms, CPU %.1f ms for one reader through the gateway"
                .formatted(rounds.median("p50"), rounds.median("p99"), rounds.median("millis"));
    }
}
