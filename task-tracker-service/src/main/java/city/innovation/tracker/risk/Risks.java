package city.innovation.tracker.risk;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The risks and issues in the database; whoever writes holds the project's row. */
@ApplicationScoped
class Risks {

    private static final Sorting SORTING = Sorting.of("id", "dueOn", new SortKey("dueOn", "due_on", SortKey.Kind.DATE));

    private static final Listing<Risk> LISTED =
            Listing.of("*", "project_risk", SORTING, risk -> risk.content().dueOn(), Risk::id);

    private static final String ADD = """
            insert into project_risk (id, version, node_id, kind, title, description, likelihood, impact, measure,
                owner_subject, owner_department, due_on, state, duty_id, raised_by, raised_at)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String WRITE = """
            update project_risk set version = version + 1, kind = ?, title = ?, description = ?, likelihood = ?,
                impact = ?, measure = ?, owner_subject = ?, owner_department = ?, due_on = ?, state = ?, outcome = ?,
                duty_id = ?, closed_at = ?
            where id = ?
            """;

    private final Sql sql;

    Risks(Sql sql) {
        this.sql = sql;
    }

    void add(Risk risk) {
        RiskContent content = risk.content();
        sql.update(
                ADD,
                risk.id(),
                risk.projectId(),
                content.kind().name(),
                content.title(),
                content.description(),
                content.likelihood() == null ? null : content.likelihood().name(),
                content.impact().name(),
                content.measure(),
                content.ownerSubject(),
                content.ownerDepartment(),
                content.dueOn(),
                risk.state().name(),
                risk.dutyId(),
                risk.raisedBy(),
                risk.raisedAt());
    }

    void write(Risk risk) {
        RiskContent content = risk.content();
        sql.update(
                WRITE,
                content.kind().name(),
                content.title(),
                content.description(),
                content.likelihood() == null ? null : content.likelihood().name(),
                content.impact().name(),
                content.measure(),
                content.ownerSubject(),
                content.ownerDepartment(),
                content.dueOn(),
                risk.state().name(),
                risk.outcome(),
                risk.dutyId(),
                risk.closedAt(),
                risk.id());
    }

    /** The one of that project; else 404. */
    Risk require(UUID project, UUID id) {
        return sql.query("select * from project_risk where node_id = ? and id = ?", Risk::read, project, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    List<Risk> open(UUID project) {
        return sql.query("select * from project_risk where node_id = ? and state = 'OPEN'", Risk::read, project);
    }

    /** By their days, the first first. */
    Page<Risk> page(UUID project, RiskState state, Paging paging) {
        Conditions where = Conditions.of("node_id = ?", project);
        where.equal("state", state == null ? null : state.name());
        return LISTED.page(sql, Risk::read, where, paging, project + "\n" + state);
    }
}
