package city.innovation.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads of a proposal by its key by pgbench, with the statement that the service really sends: what the speed of this
 * machine is told by.
 */
final class KeyReads {

    /** CPU of PostgreSQL in µs for each, on the machine for which the goals were set. */
    static final double REFERENCE = 22;

    private final Optional<Pgbench> pgbench;
    private final String script;

    private KeyReads(Optional<Pgbench> pgbench, String script) {
        this.pgbench = pgbench;
        this.script = script;
    }

    /** Of the loaded proposals. */
    static KeyReads of(Ground ground) {
        ProposalRows.ensure(ground);
        Optional<Pgbench> pgbench = Pgbench.find(ground);
        if (pgbench.isEmpty()) {
            ground.say(Pgbench.MISSING);
        }
        return new KeyReads(pgbench, script(ground));
    }

    /** Measures once more; nothing without pgbench. */
    void add(Rounds rounds) {
        pgbench.ifPresent(p -> rounds.add(
                "read by key",
                p.run(Ground.CONNECTIONS, List.of(script), Map.of()).micros()));
    }

    /** What was measured so far; null without pgbench. */
    Anchor anchor(Rounds rounds) {
        return pgbench.isEmpty()
                ? null
                : new Anchor("PostgreSQL by pgbench, a read by key", rounds.spread("read by key"), "µs");
    }

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
