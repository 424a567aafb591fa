package city.innovation.tracker.designation;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The designations in the database. */
@ApplicationScoped
class Designations {

    private static final String ADD = """
            insert into designation (id, version, event_sequence, kind, state, year, node_id, plan_id, reason, starts_on,
                ends_on, cadence, lapses_at, rule_version, made_at, made_by)
            values (?, 1, 0, ?, 'HELD', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CHANGE = """
            update designation set version = version + 1, reason = ?, ends_on = ?, cadence = ?, lapses_at = ? where id = ?
            """;

    private static final String END = """
            update designation set version = version + 1, state = ?, ended_at = ?, end_reason = ?, lapses_at = null
            where id = ?
            """;

    private static final String SURVEY = """
            insert into designation_survey (id, designation_id, name, surveyed_on, method, respondents,
                awareness_hundredths, priority_hundredths, demand_hundredths, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SURVEYS = """
            select name as survey_name, surveyed_on, method as survey_method, respondents, awareness_hundredths,
                priority_hundredths, demand_hundredths
            from designation_survey where designation_id = ? order by surveyed_on desc, id desc
            """;

    private static final String NEXT_EVENT = """
            update designation set event_sequence = event_sequence + 1 where id = ? returning event_sequence
            """;

    private final Sql sql;
    private final DesignationRules rules;

    Designations(Sql sql, DesignationRules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    /** Adds one; its place was taken. */
    Designation add(UUID nodeId, UUID planId, int year, NewDesignation request, int ruleVersion, String by) {
        UUID id = GUID.v7().toUUID();
        sql.update(
                ADD,
                id,
                request.kind().name(),
                year,
                nodeId,
                planId,
                request.reason(),
                rules.today(),
                request.endsOn(),
                name(request.cadence()),
                lapse(request.endsOn()),
                ruleVersion,
                rules.now(),
                by);
        if (request.survey() != null) {
            survey(id, request.survey());
        }
        return require(id);
    }

    Designation require(UUID id) {
        return one("select " + Designation.COLUMNS + " from " + Designation.FROM + " where d.id = ?", id);
    }

    Designation lock(UUID id) {
        return one(
                "select " + Designation.COLUMNS + " from " + Designation.FROM + " where d.id = ? for update of d", id);
    }

    private Designation one(String query, UUID id) {
        return sql.query(query, Designation::read, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** Those of a node that hold. */
    List<UUID> held(UUID node) {
        return sql.query(
                "select id from designation where node_id = ? and state = 'HELD' order by id",
                row -> row.getObject(1, UUID.class),
                node);
    }

    Designation change(UUID id, DesignationTerms terms) {
        sql.update(CHANGE, terms.reason(), terms.endsOn(), name(terms.cadence()), lapse(terms.endsOn()), id);
        return require(id);
    }

    Designation end(Designation old, DesignationState state, String reason) {
        sql.update(END, state.name(), rules.now(), reason, old.id());
        return require(old.id());
    }

    Designation score(UUID id, Survey survey) {
        sql.update("update designation set version = version + 1 where id = ?", id);
        survey(id, survey);
        return require(id);
    }

    private void survey(UUID id, Survey survey) {
        sql.update(
                SURVEY,
                GUID.v7().toUUID(),
                id,
                survey.name(),
                survey.surveyedOn(),
                survey.method(),
                survey.respondents(),
                survey.awarenessHundredths(),
                survey.priorityHundredths(),
                survey.demandHundredths(),
                rules.now());
    }

    /** What surveys found about it, the latest first. */
    List<Survey> surveys(UUID id) {
        return sql.query(SURVEYS, Survey::read, id);
    }

    /** The number of its next event; its row is locked or new. */
    long nextEvent(UUID id) {
        return sql.query(NEXT_EVENT, row -> row.getLong(1), id).getFirst();
    }

    private static String name(Cadence cadence) {
        return cadence == null ? null : cadence.name();
    }

    private static Instant lapse(LocalDate endsOn) {
        return endsOn == null ? null : CityTime.startOf(endsOn.plusDays(1));
    }
}
