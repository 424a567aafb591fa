package city.innovation.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads by id: CPU in all through the gateway and past it, beside the service's own statement by pgbench. */
final class GetMeasurement implements Measurement {

    /** CPU of PostgreSQL in µs for a read by key by pgbench, on the machine for which the goal was set. */
    private static final double READ_BY_KEY = 22;

    @Override
    public List<Finding> measure(Ground ground) {
        ProposalRows.ensure(ground);
        Load gateway = Reads.on(ground, ground.gatewayPort());
        Load direct = Reads.on(ground, ground.servicePort());
        WarmUp.by(ground, gateway);
        Optional<Pgbench> pgbench = Pgbench.find(ground);
        if (pgbench.isEmpty()) {
            ground.say(Pgbench.MISSING);
        }
        String script = script(ground);
        Rounds through = new Rounds();
        Rounds past = new Rounds();
        Rounds anchor = new Rounds();
        for (int round = 0; round < ground.options().rounds(); round++) {
            take(ground, gateway, through);
            take(ground, direct, past);
            pgbench.ifPresent(p -> anchor.add(
                    "micros",
                    p.run(Ground.CONNECTIONS, List.of(script), Map.of()).micros()));
        }
        Anchor read = pgbench.isEmpty()
                ? null
                : new Anchor("PostgreSQL by pgbench, same statement", anchor.spread("micros"), "µs");
        long rows = ground.database().proposals();
        return List.of(
                finding(
                        "GET by id through the gateway, CPU in all",
                        Goal.atMost(180, 130, "µs", READ_BY_KEY),
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

    /** The statement that the service really sends, for any of the loaded proposals. */
    private static String script(Ground ground) {
        List<String> sent = StatementLog.during(
                ground, "from proposal", () -> ground.calls().get(Calls.PROPOSALS + "/" + Reads.id(1)));
        if (sent.size() != 1) {
            throw new CannotMeasure("A read sends more than its statement: " + String.join(";\n", sent));
        }
        String id = ProposalRows.ID_OF_NUMBER.formatted(":n::int");
        return "\\set n random(1, " + ground.options().rows() + ")\n"
                + sent.getFirst().replace("$1", id) + ";\n";
    }
}
