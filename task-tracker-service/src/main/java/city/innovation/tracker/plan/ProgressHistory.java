package city.innovation.tracker.plan;

import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The S-curve of a node or a plan: planned against actual, day by day. */
@ApplicationScoped
class ProgressHistory {

    private static final int MOST_DAYS = 1_100;

    /** Days on which nothing changed show the figures of the day before, but for what dates plan. */
    private static final String CHANGED = """
            select distinct (at at time zone 'Asia/Seoul')::date as day from (
                select from_at as at from standing where plan_id = ?
                union all select to_at from standing where plan_id = ? and to_at < 'infinity') changes
            """;

    private final Plans plans;
    private final NodeDesk nodes;
    private final Standings standings;
    private final Reading reading;

    ProgressHistory(Plans plans, NodeDesk nodes, Standings standings, Reading reading) {
        this.plans = plans;
        this.nodes = nodes;
        this.standings = standings;
        this.reading = reading;
    }

    /** Who reads, and when. */
    @Singleton
    static class Reading {

        private final Sql sql;
        private final PlanAccess access;
        private final Clock clock;

        Reading(Sql sql, PlanAccess access, Clock clock) {
            this.sql = sql;
            this.access = access;
            this.clock = clock;
        }
    }

    /** A day's figures at its end, Asia/Seoul, in basis points. */
    @Schema(
            name = "ProgressDay",
            requiredProperties = "on",
            examples = "{\"on\":\"2020-06-30\",\"progressBp\":4120,\"plannedBp\":4986}")
    record Day(
            LocalDate on,

            @Schema(description = "Absent where nothing counted.")
            Integer progressBp,

            @Schema(description = "Absent without dates.") Integer plannedBp) {}

    /** The days, first to last. */
    @Schema(
            name = "ProgressHistory",
            requiredProperties = {"nodeId", "items"},
            examples = "{\"nodeId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60\",\"items\":[{\"on\":\"2020-06-30\","
                    + "\"progressBp\":4120,\"plannedBp\":4986}]}")
    record Curve(UUID nodeId, List<Day> items) {}

    @Transactional
    Curve ofPlan(UUID planId, LocalDate from, LocalDate to) {
        Plan plan = reading.access.visible(plans.require(planId));
        return new Curve(planId, days(plan, null, from, to));
    }

    @Transactional
    Curve ofNode(UUID nodeId, LocalDate from, LocalDate to) {
        Node node = nodes.visible(nodeId);
        return new Curve(nodeId, days(Placed.in(plans, node), nodeId, from, to));
    }

    private List<Day> days(Plan plan, UUID node, LocalDate from, LocalDate to) {
        Instant now = reading.clock.instant();
        LocalDate today = CityTime.dateOf(now);
        LocalDate last = to == null || to.isAfter(today) ? today : to;
        List<LocalDate> changed =
                reading.sql.query(CHANGED, row -> row.getObject("day", LocalDate.class), plan.id(), plan.id());
        LocalDate begun = changed.stream().min(LocalDate::compareTo).orElse(today);
        LocalDate first = from == null || from.isBefore(begun) ? begun : from;
        if (ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw Refusal.ofQuery("from", "node.history.long", MOST_DAYS);
        }
        List<Day> days = new ArrayList<>();
        List<Standing> standing = null;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (standing == null || changed.contains(day)) {
                Moment moment = Moment.of(day, now);
                standing = moment.at() == null ? standings.now(plan.id()) : standings.at(plan.id(), moment.at());
            }
            RollUp.Figure figure =
                    RollUp.of(standing, plan.content().rollUp(), day).figure(node);
            days.add(new Day(
                    day, figure == null ? null : figure.progressBp(), figure == null ? null : figure.plannedBp()));
        }
        return days;
    }
}
