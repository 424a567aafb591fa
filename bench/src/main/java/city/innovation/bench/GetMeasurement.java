package city.innovation.bench;

import java.util.List;

/** Reads by id: CPU in all through the gateway and past it, beside the service's own statement by pgbench. */
final class GetMeasurement implements Measurement {

    @Override
    public List<Finding> measure(Ground ground) {
        KeyReads keyReads = KeyReads.of(ground);
        Load gateway = Reads.on(ground, ground.gatewayPort());
        Load direct = Reads.on(ground, ground.servicePort());
        WarmUp.by(ground, gateway);
        Rounds through = new Rounds();
        Rounds past = new Rounds();
        Rounds anchor = new Rounds();
        for (int round = 0; round < ground.options().rounds(); round++) {
            take(ground, gateway, through);
            take(ground, direct, past);
            keyReads.add(anchor);
        }
        Anchor read = keyReads.anchor(anchor);
        long rows = ground.database().proposals();
        return List.of(
                finding(
                        "GET by id through the gateway, CPU in all",
                        Goal.atMost(180, 130, "µs", KeyReads.REFERENCE),
                        through,
                        read,
                        rows),
                finding("GET by id at the service, CPU in all", Goal.none("µs"), past, read, rows));
    }

    private static void take(Ground ground, Load load, Rounds rounds) {
        Ground.Measured measured = ground.measure(() -> load.during(ground.round()));
        rounds.add("rate", measured.result().perSecond());
        rounds.add("p50", measured.result().times().millis(50));
        rounds.add("p99", measured.result().times().millis(99));
        rounds.add("total", Cost.total(measured.cost()));
        rounds.add("others", measured.others());
        rounds.addCost(measured.cost());
    }

    private static Finding finding(String what, Goal goal, Rounds rounds, Anchor anchor, long rows) {
        double micros = rounds.median("total");
        double ratio = anchor == null ? Double.NaN : micros / anchor.spread().median();
        String note = "%,.0f/s, p50 %.1f ms, p99 %.1f ms at 32 connections; other programs %.0f µs"
                .formatted(rounds.median("rate"), rounds.median("p50"), rounds.median("p99"), rounds.median("others"));
        return new Finding(what, goal, micros, ratio, anchor, rounds.cost(), rows, note);
    }
}
