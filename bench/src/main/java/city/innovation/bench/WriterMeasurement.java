package city.innovation.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * 32 writers, each on a project of its own: all in one plan, beside the same each in a plan of its own. Where a root row
 * had to be kept right, those of one plan would wait for one another.
 */
final class WriterMeasurement implements Measurement {

    private static final int PROJECTS = 156;
    private static final String PROJECT_PATH = "/api/v1/projects/";
    private static final String OF_PLAN =
            "select id from node where plan_id = ?::uuid and kind = 'PROJECT' order by code limit 1 offset ";

    @Override
    public List<Finding> measure(Ground ground) {
        Database database = ground.database().named("tracker");
        BenchPlan one = BenchPlan.of(ground, PROJECTS);
        List<String> together = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < Ground.CONNECTIONS; i++) {
            together.add(database.query(OF_PLAN + i, one.id()).getFirst());
            BenchPlan own = BenchPlan.of(ground, 1);
            apart.add(database.query(OF_PLAN + 0, own.id()).getFirst());
        }
        Writers inOne = new Writers(ground, one.token(), together);
        Writers alone = new Writers(ground, one.token(), apart);
        WarmUp.by(ground, inOne.load());
        Rounds rounds = new Rounds();
        for (int round = 0; round < ground.options().rounds(); round++) {
            rounds.add("apart", alone.load().during(ground.round()).perSecond());
            Ground.Measured measured = ground.measure(() -> inOne.load().during(ground.round()));
            rounds.add("together", measured.result().perSecond());
            rounds.addCost(measured.cost());
        }
        double ratio = rounds.median("together") / rounds.median("apart");
        return List.of(new Finding(
                "Updates of projects of one plan, of those in plans apart",
                Goal.atLeast(0.8, 0.95, "×"),
                ratio,
                ratio,
                new Anchor("each writer in a plan of its own", rounds.spread("apart"), "/s"),
                rounds.cost(),
                PROJECTS,
                "%,.0f/s at 32 connections, none refused".formatted(rounds.median("together"))));
    }

    /** Writers that know the version of their project; each changes what was spent. */
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

        Load load() {
            return new Load(ground.gatewayPort(), Ground.CONNECTIONS, 200, connection -> {
                int version = versions[connection]++;
                String json = "{\"executedWon\":" + version + "}";
                return Request.patch(
                                ground.gatewayPort(), PROJECT_PATH + projects.get(connection), token, version, json)
                        .next();
            });
        }
    }
}
