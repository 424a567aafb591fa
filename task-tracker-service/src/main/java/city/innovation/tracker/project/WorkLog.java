package city.innovation.tracker.project;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeFields;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was done on projects, day by day; for those who work for the city. */
@ApplicationScoped
class WorkLog {

    private static final Sorting SORTING =
            Sorting.of("id", "-workedOn", new SortKey("workedOn", "worked_on", SortKey.Kind.DATE));

    private static final Listing<LogEntry> LISTED =
            Listing.of("*", "project_log", SORTING, LogEntry::workedOn, LogEntry::id);

    private static final String ADD = """
            insert into project_log (id, node_id, worked_on, text, minutes, written_by, written_at)
            values (?, ?, ?, ?, ?, ?, ?) returning *
            """;

    private final ProjectDesk desk;
    private final ProjectAccess access;
    private final Sql sql;

    WorkLog(ProjectDesk desk, ProjectAccess access, Sql sql) {
        this.desk = desk;
        this.access = access;
        this.sql = sql;
    }

    @Transactional
    LogEntry write(UUID project, LogEntry.New request) {
        Node node = desk.work(project);
        LocalDate day = request.workedOn() == null ? desk.today() : request.workedOn();
        if (day.isAfter(desk.today())) {
            throw Refusal.of(List.of(Flaw.ofBody("/workedOn", "project.log.future")));
        }
        Map<String, Object> before = NodeFields.of(node);
        LogEntry written = sql.query(
                        ADD,
                        LogEntry::read,
                        GUID.v7().toUUID(),
                        project,
                        day,
                        request.text(),
                        request.minutes(),
                        access.subject(),
                        desk.now())
                .getFirst();
        desk.settle(node, "log", before, null, Diff.none().with("log.id", null, written.id()));
        return written;
    }

    /** The entry of that project; else 404. */
    @Transactional
    LogEntry one(UUID project, UUID id) {
        desk.visible(project);
        access.require(access.isStaff());
        return sql.query("select * from project_log where node_id = ? and id = ?", LogEntry::read, project, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** The latest day first. */
    @Transactional
    Page<LogEntry> page(UUID project, Paging paging) {
        desk.visible(project);
        access.require(access.isStaff());
        return LISTED.page(sql, LogEntry::read, Conditions.of("node_id = ?", project), paging, project.toString());
    }
}
