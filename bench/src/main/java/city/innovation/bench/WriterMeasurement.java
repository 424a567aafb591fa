package city.innovation.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/**
 * 32 writers, each on a project of its own in one plan, who move its last day, of which every figure above is made, beside
 * the bare update: the same writers note what was spent, of which none is. Where a root row had to be kept right, the first
 * would wait for one another.
 */
final class WriterMeasurement implements Measurement {

    private static final int PROJECTS = 156;
    private static final String PROJECT_PATH = "/api/v1/projects/";
    private static final String OF_PLAN =
            "select id from node where plan_id = ?::uuid and kind = 'PROJECT' order by code limit "
                    + Ground.CONNECTIONS;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final int DAYS = 28;

    @Override
    public List<Finding> measure(Ground ground) {
        BenchPlan plan = BenchPlan.of(ground, PROJECTS);
        Writers writers = new Writers(
                ground, plan.token(), ground.database().named("tracker").query(OF_PLAN, plan.id()));
        Load bare = writers.load(version -> "{\"executedWon\":" + version + "}");
        Load moving = writers.load(version -> "{\"endsOn\":\"" + LAST_DAY.minusDays(version % DAYS) + "\"}");
        WarmUp.by(ground, moving);
        WarmUp.by(ground, bare);
        Rounds rounds = new Rounds();
        for (int round = 0; round < ground.options().rounds(); round++) {
            rounds.add("bare", bare.during(ground.round()).perSecond());
            Ground.Measured measured = ground.measure(() -> moving.during(ground.round()));
            rounds.add("moving", measured.result().perSecond());
            rounds.addCost(measured.cost());
        }
        double ratio = rounds.median("moving") / rounds.median("bare");
        return List.of(new Finding(
                "Updates of projects of one plan that its figures are made of",
                Goal.atLeast(0.8, 0.95, "×"),
                ratio,
                ratio,
                new Anchor("updates of the same that no figure is made of", rounds.spread("bare"), "/s"),
                rounds.cost(),
                PROJECTS,
                "%,.0f/s at 32 connections, none refused".formatted(rounds.median("moving"))));
    }

    /** Writers that know the version of their project. */
    private static final class Writers {

        private final Ground ground;
        private final String token;
        private final List<String> projects;
        private final int[] versions;

        Writers(Ground ground, String token, List<String> projects) {
            this.ground = ground;
            this.token = token;
            this.projects = projects;
            this.versions = projects.stream()
                    .mapToInt(id -> ground.calls()
                            .get(PROJECT_PATH + id, token)
                            .path("version")
                            .asInt())
                    .toArray();
        }

        /** Each request another change of the project of its connection. */
        Load load(IntFunction<String> change) {
            return new Load(ground.gatewayPort(), Ground.CONNECTIONS, 200, connection -> {
                int version = versions[connection]++;
                String path = PROJECT_PATH + projects.get(connection);
                return Request.patch(ground.gatewayPort(), path, token, version, change.apply(version))
                        .next();
            });
        }
    }
}
