package city.innovation.tracker.project;

import city.innovation.events.plan.ProjectScored;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Diff;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.NodeFields;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What citizens think of projects; asked while they run and after they were carried out. */
@ApplicationScoped
class CitizenScores {

    private static final String ADD = """
            insert into project_score (id, node_id, score, respondents, surveyed_on, method, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) returning *
            """;

    private final NodeDesk nodes;
    private final ProjectDesk desk;
    private final ProjectAccess access;
    private final Sql sql;

    CitizenScores(NodeDesk nodes, ProjectDesk desk, ProjectAccess access, Sql sql) {
        this.nodes = nodes;
        this.desk = desk;
        this.access = access;
        this.sql = sql;
    }

    @Transactional
    CitizenScore record(UUID project, CitizenScore.New request) {
        Node node = nodes.takeProject(project, access::mayLead);
        if (node.project().state().endedEarly()) {
            throw new Refusal(ProblemType.CONFLICT, node.project().state()).detailed("project.ended");
        }
        if (request.surveyedOn().isAfter(desk.today())) {
            throw Refusal.of(List.of(Flaw.ofBody("/surveyedOn", "project.score.future")));
        }
        Map<String, Object> before = NodeFields.of(node);
        CitizenScore score = add(project, request);
        desk.tell(
                node,
                facts -> new ProjectScored(
                        facts,
                        desk.now(),
                        score.surveyedOn(),
                        score.respondents(),
                        score.score(),
                        score.method().name()));
        desk.settle(node, "score", before, null, Diff.none().with("citizenScore", null, score));
        return score;
    }

    private CitizenScore add(UUID project, CitizenScore.New request) {
        return sql.query(
                        ADD,
                        CitizenScore::read,
                        GUID.v7().toUUID(),
                        project,
                        request.score(),
                        request.respondents(),
                        request.surveyedOn(),
                        request.method().name(),
                        access.subject(),
                        desk.now())
                .getFirst();
    }

    /** The score of that project; else 404. */
    @Transactional
    CitizenScore one(UUID project, UUID id) {
        desk.visible(project);
        return sql
                .query("select * from project_score where node_id = ? and id = ?", CitizenScore::read, project, id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** By the days of the surveys. */
    @Transactional
    List<CitizenScore> of(UUID project) {
        desk.visible(project);
        return sql.query(
                "select * from project_score where node_id = ? order by surveyed_on, id", CitizenScore::read, project);
    }
}
