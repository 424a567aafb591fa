package city.innovation.tracker.indicator;

import city.innovation.events.plan.IndicatorMeasured;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Quarter;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeFields;
import city.innovation.tracker.project.ProjectAccess;
import city.innovation.tracker.project.ProjectDesk;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets indicators and enters what was measured. */
@ApplicationScoped
class IndicatorService {

    /** Of one project. */
    static final int MOST = 50;

    private final Indicators indicators;
    private final ProjectDesk desk;
    private final ProjectAccess access;

    IndicatorService(Indicators indicators, ProjectDesk desk, ProjectAccess access) {
        this.indicators = indicators;
        this.desk = desk;
        this.access = access;
    }

    @Transactional
    List<Indicator> of(UUID project) {
        desk.visible(project);
        return indicators.of(project).stream().map(this::shown).toList();
    }

    @Transactional
    Indicator one(UUID project, UUID id) {
        desk.visible(project);
        return shown(indicators.require(project, id));
    }

    private Indicator shown(Indicator indicator) {
        return access.isStaff() ? indicator : indicator.forOthers();
    }

    @Transactional
    Indicator add(UUID project, IndicatorContent content) {
        Node node = desk.work(project);
        content.requireSound();
        if (indicators.of(project).size() >= MOST) {
            throw new Refusal(ProblemType.CONFLICT, MOST).detailed("indicator.many");
        }
        Map<String, Object> before = NodeFields.of(node);
        UUID id = GUID.v7().toUUID();
        indicators.add(List.of(new Indicators.Added(id, project, content, desk.now())));
        return settled(node, "add-indicator", before, content.reason(), null, id);
    }

    /** Changes what it is; another baseline, direction or target needs a reason. */
    @Transactional
    Indicator edit(UUID project, UUID id, Version expected, IndicatorContent content) {
        Node node = desk.work(project);
        Indicator old = take(project, id, expected);
        content.requireSound();
        content.requireReason(old);
        Map<String, Object> before = NodeFields.of(node);
        indicators.write(id, content);
        return settled(node, "edit-indicator", before, content.reason(), old, id);
    }

    /** Enters what was measured for a quarter that has begun, in place of what stood there. */
    @Transactional
    Indicator measure(UUID project, UUID id, Version expected, Measurement.New request) {
        Node node = desk.work(project);
        Indicator old = take(project, id, expected);
        if (Quarter.fromString(request.quarter()).first().isAfter(desk.today())) {
            throw Refusal.of(List.of(Flaw.ofBody("/quarter", "indicator.future")));
        }
        Map<String, Object> before = NodeFields.of(node);
        Instant now = desk.now();
        indicators.measure(id, request, access.subject(), now);
        String quarter = request.quarter();
        BigDecimal actual = request.actual();
        desk.tell(
                node, facts -> new IndicatorMeasured(facts, now, id, quarter, old.unit(), old.target(quarter), actual));
        return settled(node, "measure-indicator", before, null, old, id);
    }

    @Transactional
    void remove(UUID project, UUID id, Version expected, String reason) {
        Node node = desk.work(project);
        Indicator old = take(project, id, expected);
        Map<String, Object> before = NodeFields.of(node);
        indicators.remove(id, desk.now());
        desk.settle(node, "remove-indicator", before, reason, old.since(null).reversed());
    }

    private Indicator take(UUID project, UUID id, Version expected) {
        Indicator found = indicators.require(project, id);
        Version.require(expected, found.version());
        return found;
    }

    private Indicator settled(
            Node node, String command, Map<String, Object> before, String reason, Indicator old, UUID id) {
        Indicator changed = indicators.require(node.id(), id);
        Diff diff = changed.since(old);
        desk.settle(node, command, before, reason, diff);
        return changed;
    }
}
