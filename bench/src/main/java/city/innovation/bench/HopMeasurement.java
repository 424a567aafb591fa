package city.innovation.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the gateway uses for each request, beside nginx in front of the same service. */
final class HopMeasurement implements Measurement {

    private static final int NGINX_OFFSET = 20;

    @Override
    public List<Finding> measure(Ground ground) {
        Optional<Path> program = Programs.of(ground.options()).find("nginx", "nginx");
        if (program.isEmpty()) {
            ground.say(Nginx.MISSING);
            return List.of();
        }
        ProposalRows.ensure(ground);
        int port = ground.gatewayPort() + NGINX_OFFSET;
        Load gateway = Reads.on(ground, ground.gatewayPort());
        Load other = Reads.on(ground, port);
        WarmUp.by(ground, gateway);
        Rounds rounds = new Rounds();
        try (Nginx nginx =
                Nginx.start(program.get(), ground.options().target().resolve("nginx"), port, ground.servicePort())) {
            other.during(ground.round());
            for (int round = 0; round < ground.options().rounds(); round++) {
                Ground.Measured ours = ground.measure(() -> gateway.during(ground.round()));
                rounds.add("gateway", ours.cost().get(Processes.GATEWAY));
                rounds.add("rate", ours.result().perSecond());
                double before = nginx.cpuMicros();
                LoadResult theirs = other.during(ground.round());
                rounds.add("nginx", (nginx.cpuMicros() - before) / theirs.answered());
                rounds.add("nginx rate", theirs.perSecond());
            }
        }
        Anchor anchor = new Anchor("nginx, without token check", rounds.spread("nginx"), "µs");
        double ratio = rounds.median("gateway") / rounds.median("nginx");
        String note = "%,.0f/s through the gateway, %,.0f/s through nginx"
                .formatted(rounds.median("rate"), rounds.median("nginx rate"));
        return List.of(new Finding(
                "The gateway's hop, CPU of nginx's",
                Goal.atMost(2.0, 1.6, "×"),
                ratio,
                ratio,
                anchor,
                Map.of(Processes.GATEWAY, rounds.median("gateway")),
                ground.database().proposals(),
                note));
    }
}
