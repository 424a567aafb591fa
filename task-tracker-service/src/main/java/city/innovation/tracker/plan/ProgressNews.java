package city.innovation.tracker.plan;

import city.innovation.events.plan.NodeFigure;
import city.innovation.events.plan.PlanProgressRecorded;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.timer.DueRows;
import city.innovation.kit.timer.DueTable;
import city.innovation.kit.timer.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Tells the figures of plans that hold, every day and soon after a change, each as the API shows it; of closed ones, whose
 * projects may go on, after a change alone.
 */
@ApplicationScoped
class ProgressNews implements TimedWork {

    /** So many figures are surely fewer than the 60 KiB of an event. */
    private static final int PART = 250;

    private static final DueTable TABLE = new DueTable("progress_news", "plan_id", "due_at");

    /** Plans whose figures changed are due now. */
    private static final String CHANGED = """
            update progress_news set due_at = ? where due_at > ?
                and plan_id in (select distinct plan_id from progress_mark)
            """;

    private static final String SEEN = "delete from progress_mark where plan_id = ?";

    /** The latest time of all is infinity to the database. */
    private static final String NEXT = "update progress_news set due_at = ? where plan_id = ?";

    private static final String HOLD = "select from progress_news where plan_id = ? for update";

    private static final String BEGIN = """
            insert into progress_news (plan_id, due_at) values (?, ?) on conflict (plan_id) do update
                set due_at = excluded.due_at
            """;

    private final Sql sql;
    private final DueRows rows;
    private final Plans plans;
    private final Provider<PlanDesk> desk;
    private final Figures figures;

    ProgressNews(Sql sql, DueRows rows, Plans plans, Provider<PlanDesk> desk, Figures figures) {
        this.sql = sql;
        this.rows = rows;
        this.plans = plans;
        this.desk = desk;
        this.figures = figures;
    }

    /** The figures of now. */
    @Singleton
    static class Figures {

        private final Standings standings;
        private final Clock clock;

        Figures(Standings standings, Clock clock) {
            this.standings = standings;
            this.clock = clock;
        }

        List<NodeFigure> of(Plan plan) {
            RollUp rollUp =
                    RollUp.of(standings.now(plan.id()), plan.content().rollUp(), CityTime.dateOf(clock.instant()));
            List<NodeFigure> all = new ArrayList<>();
            RollUp.Figure whole = rollUp.figure(null);
            all.add(new NodeFigure(plan.id(), "PLAN", plan.code(), whole.progressBp(), whole.plannedBp()));
            for (Standing node : rollUp.nodes()) {
                RollUp.Figure figure = rollUp.figure(node.id());
                all.add(new NodeFigure(
                        node.id(), node.kind().name(), node.code(), figure.progressBp(), figure.plannedBp()));
            }
            return all;
        }
    }

    /** From now on the figures of the plan are told. */
    void begin(UUID plan) {
        sql.update(BEGIN, plan, figures.clock.instant());
    }

    /** Nobody tells them until the transaction ends; before the plan's row is locked, as the timer does. */
    void hold(UUID plan) {
        sql.query(HOLD, row -> true, plan);
    }

    /** From now on they are told only when they change. */
    void end(UUID plan) {
        sql.update(NEXT, OffsetDateTime.MAX, plan);
    }

    @Override
    public void work() {
        Instant now = figures.clock.instant();
        sql.update(CHANGED, now, now);
        rows.each(TABLE, this::tell);
    }

    private void tell(UUID id) {
        Plan plan = plans.lock(id);
        sql.update(SEEN, id);
        Instant now = figures.clock.instant();
        List<NodeFigure> all = figures.of(plan);
        int parts = (all.size() + PART - 1) / PART;
        for (int part = 1; part <= parts; part++) {
            List<NodeFigure> some = all.subList((part - 1) * PART, Math.min(part * PART, all.size()));
            int number = part;
            desk.get().tell(plan, facts -> new PlanProgressRecorded(facts, now, number, parts, some));
        }
        sql.update(NEXT, plan.state() == PlanState.CLOSED ? OffsetDateTime.MAX : tomorrow(now), id);
    }

    private static OffsetDateTime tomorrow(Instant now) {
        return Sql.timestamp(CityTime.startOf(CityTime.dateOf(now).plusDays(1)));
    }
}
