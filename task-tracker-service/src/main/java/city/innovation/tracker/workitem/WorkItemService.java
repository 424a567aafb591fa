package city.innovation.tracker.workitem;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.number.Numbers;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.organisation.Departments;
import city.innovation.tracker.plan.PlanAccess;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Registers standing work and ends it. Known to those who work for the city. */
@ApplicationScoped
public class WorkItemService {

    private static final String RESOURCE = "work-item";

    private final WorkItems items;
    private final PlanAccess access;
    private final Recording recording;

    WorkItemService(WorkItems items, PlanAccess access, Recording recording) {
        this.items = items;
        this.access = access;
        this.recording = recording;
    }

    /** When, and under which number. */
    @Singleton
    static class Recording {

        private final Departments departments;
        private final Changes changes;
        private final Numbers numbers;
        private final Clock clock;

        Recording(Departments departments, Changes changes, Numbers numbers, Clock clock) {
            this.departments = departments;
            this.changes = changes;
            this.numbers = numbers;
            this.clock = clock;
        }

        LocalDate today() {
            return CityTime.dateOf(clock.instant());
        }

        void record(WorkItem item, String command, Map<String, Object> before, String reason) {
            Diff diff = before == null ? null : Diff.between(before, item.fields());
            changes.record(RESOURCE, item.id(), item.version(), command, null, reason, diff);
        }

        String next() {
            return numbers.next("W", today().getYear());
        }

        WorkItem begin(String code, WorkItemContent content) {
            return new WorkItem(GUID.v7().toUUID(), code == null ? next() : code, content, clock.instant());
        }
    }

    /** Gives the content as it shall be, of the content as it is. */
    @FunctionalInterface
    interface Patch {
        WorkItemContent of(WorkItemContent current) throws JsonProcessingException;
    }

    @Transactional
    public WorkItem require(UUID id) {
        access.require(access.isStaff());
        return items.require(id);
    }

    /** The work item, whoever asks; else 404, which leaves the transaction as it is. */
    @Transactional(dontRollbackOn = Refusal.class)
    public WorkItem known(UUID id) {
        return items.require(id);
    }

    @Transactional
    WorkItem register(NewWorkItem request) {
        WorkItemContent content = request.content(access.caller().department());
        if (content.department() == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/department", "work-item.department.missing")));
        }
        access.require(access.mayLead(content.department()));
        recording.departments.require(content.department());
        if (request.code() != null && !items.coded(List.of(request.code())).isEmpty()) {
            throw new Refusal(ProblemType.CONFLICT, request.code()).detailed("work-item.code.taken");
        }
        WorkItem item = recording.begin(request.code(), content);
        return save(item, "register", null, null);
    }

    @Transactional
    WorkItem edit(UUID id, Version expected, Patch patch) throws JsonProcessingException {
        access.require(access.isStaff());
        WorkItem item = items.lock(id);
        access.require(access.mayLead(item.department()));
        Version.require(expected, item.version());
        if (item.state() != WorkItemState.ACTIVE) {
            throw new Refusal(ProblemType.CONFLICT).detailed("work-item.ended");
        }
        WorkItemContent content = patch.of(item.content());
        access.require(access.mayLead(content.department()));
        if (!content.department().equals(item.department())) {
            recording.departments.require(content.department());
        }
        Map<String, Object> before = item.fields();
        item.write(content);
        return save(item, "edit", before, null);
    }

    /**
     * Ends it, as a review decided; 409 if it has ended already.
     *
     * @param on the first day without it
     * @param into the work that it becomes part of and that goes on, or null
     */
    @Transactional
    public WorkItem end(UUID id, LocalDate on, UUID into, String reason) {
        WorkItem item = items.lock(id);
        if (into != null && (into.equals(id) || items.require(into).state() != WorkItemState.ACTIVE)) {
            throw new Refusal(ProblemType.CONFLICT).detailed("work-item.into.ended");
        }
        Map<String, Object> before = item.fields();
        item.end(on, into);
        return save(item, into == null ? "terminate" : "consolidate", before, reason);
    }

    private WorkItem save(WorkItem item, String command, Map<String, Object> before, String reason) {
        items.persist(item);
        items.flush(); // a version made stale meanwhile fails here, not at commit
        recording.record(item, command, before, reason);
        return item;
    }
}
