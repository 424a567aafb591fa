package city.innovation.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * 32 writers, each on a project of its own in one plan, who move its last day, of which every figure above is made, beside
 * the bare update: the same change, with the same record and event, of projects that stand in no plan. Where a root row had
 * to be kept right, the first would wait for one another.
 */
final class WriterMeasurement implements Measurement {

    private static final int PROJECTS = 156;
    private static final String PROJECT_PATH = "/api/v1/projects/";
    private static final String OF_PLAN =
            "select id from node where plan_id = ?::uuid and kind = 'PROJECT' order by code limit "
                    + Ground.CONNECTIONS;

    /** Past the API, which makes projects without a plan of decided proposals alone. */
    private static final List<String> TAKE_OUT = List.of(
            "delete from standing where plan_id = '%s'",
            "update node set plan_id = null, parent_id = null where plan_id = '%s' and kind = 'PROJECT'");

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final int DAYS = 28;

    @Override
    public List<Finding> measure(Ground ground) {
        BenchPlan plan = BenchPlan.of(ground, PROJECTS);
        BenchPlan none = BenchPlan.of(ground, PROJECTS);
        List<String> placed = projects(ground, plan);
        List<String> unplaced = projects(ground, none);
        TAKE_OUT.forEach(statement -> tracker(ground).execute(statement.formatted(none.id())));
        Load moving = moving(ground, plan, placed);
        Load bare = moving(ground, plan, unplaced);
        WarmUp.by(ground, moving);
        WarmUp.by(ground, bare);
        Rounds rounds = new Rounds();
        for (int round = 0; round < ground.options().rounds(); round++) {
            ground.awaitRest();
            Ground.Measured beside = ground.measure(() -> bare.during(ground.round()));
            rounds.add("bare", beside.result().perSecond());
            rounds.add("bare cost", Cost.total(beside.cost()));
            ground.awaitRest();
            Ground.Measured measured = ground.measure(() -> moving.during(ground.round()));
            rounds.add("moving", measured.result().perSecond());
            rounds.add("cost", Cost.total(measured.cost()));
            rounds.addCost(measured.cost());
        }
        double ratio = rounds.median("moving") / rounds.median("bare");
        return List.of(new Finding(
                "Updates of projects of one plan that its figures are made of",
                Goal.atLeast(0.8, 0.95, "×"),
                ratio,
                ratio,
                new Anchor(
                        "the same of projects without a plan, of which no figure is made", rounds.spread("bare"), "/s"),
                rounds.cost(),
                PROJECTS,
                "%,.0f/s at 32 connections, none refused; CPU in all %,.0f µs, of the others %,.0f µs"
                        .formatted(rounds.median("moving"), rounds.median("cost"), rounds.median("bare cost"))));
    }

    private static Database tracker(Ground ground) {
        return ground.database().named("tracker");
    }

    private static List<String> projects(Ground ground, BenchPlan plan) {
        return tracker(ground).query(OF_PLAN, plan.id());
    }

    /** Each request another last day of the project of its connection, by writers who know its version. */
    private static Load moving(Ground ground, BenchPlan plan, List<String> projects) {
        int[] versions = projects.stream()
                .mapToInt(id -> ground.calls()
                        .get(PROJECT_PATH + id, plan.token())
                        .path("version")
                        .asInt())
                .toArray();
        return new Load(ground.gatewayPort(), Ground.CONNECTIONS, 200, connection -> {
            int version = versions[connection]++;
            String path = PROJECT_PATH + projects.get(connection);
            String change = "{\"endsOn\":\"" + LAST_DAY.minusDays(version % DAYS) + "\"}";
            return Request.patch(ground.gatewayPort(), path, plan.token(), version, change)
                    .next();
        });
    }
}
