package city.innovation.tracker.check;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.organisation.Departments;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Appoints the members of the task force and ends their time. */
@ApplicationScoped
class TaskForceService {

    private static final String RESOURCE = "task-force-member";

    private static final String ALONE = "lock table task_force_member in share row exclusive mode";

    /** Of the same person, or of another leader, at the same time. */
    private static final String OVERLAPPING = """
            select count(*) from task_force_member where (%s) and daterange(from_on, to_on, '[]') && daterange(?, ?, '[]')
            """;

    private static final String ADD = """
            insert into task_force_member (id, version, subject, department, leader, from_on, to_on)
            values (?, 1, ?, ?, ?, ?, ?) returning *
            """;

    private static final String END = """
            update task_force_member set version = version + 1, to_on = ?, reason = ? where id = ? returning *
            """;

    private final Sql sql;
    private final CheckAccess access;
    private final Departments departments;
    private final Changes changes;

    TaskForceService(Sql sql, CheckAccess access, Departments departments, Changes changes) {
        this.sql = sql;
        this.access = access;
        this.departments = departments;
        this.changes = changes;
    }

    /** By who runs plans; nobody is a member twice at a time, and one alone leads (409). */
    @Transactional
    Membership appoint(Membership.Appoint request) {
        access.require(access.isManager());
        departments.require(request.department());
        if (request.to() != null && request.to().isBefore(request.from())) {
            throw Refusal.of(List.of(Flaw.ofBody("/to", "node.period")));
        }
        sql.update(ALONE);
        refuseOverlap(request, "subject = ?", request.subject(), "task-force.twice");
        if (request.leads()) {
            refuseOverlap(request, "leader = ?", true, "task-force.leader");
        }
        Membership made = sql.query(
                        ADD,
                        Membership::read,
                        GUID.v7().toUUID(),
                        request.subject(),
                        request.department(),
                        request.leads(),
                        request.from(),
                        request.to())
                .getFirst();
        changes.record(RESOURCE, made.id(), made.version(), "appoint", null, null, null);
        return made;
    }

    private void refuseOverlap(Membership.Appoint request, String which, Object value, String message) {
        long found = sql.query(OVERLAPPING.formatted(which), row -> row.getLong(1), value, request.from(), request.to())
                .getFirst();
        if (found > 0) {
            throw new Refusal(ProblemType.CONFLICT).detailed(message);
        }
    }

    /** Ends somebody's time on a day that is not before its first. */
    @Transactional
    Membership end(UUID id, Version expected, Membership.End request) {
        access.require(access.isManager());
        Membership old = one("select * from task_force_member where id = ? for update", id);
        Version.require(expected, old.version());
        if (request.on().isBefore(old.from())
                || (old.to() != null && request.on().isAfter(old.to()))) {
            throw Refusal.of(List.of(Flaw.ofBody("/on", "task-force.end")));
        }
        Membership ended = sql.query(END, Membership::read, request.on(), request.reason(), id)
                .getFirst();
        Diff diff = Diff.none().with("to", old.to(), ended.to());
        changes.record(RESOURCE, id, ended.version(), "end", null, request.reason(), diff);
        return ended;
    }

    Membership require(UUID id) {
        access.requireReader();
        return one("select * from task_force_member where id = ?", id);
    }

    private Membership one(String query, UUID id) {
        return sql.query(query, Membership::read, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
