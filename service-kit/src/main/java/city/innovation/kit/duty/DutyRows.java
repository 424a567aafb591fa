package city.innovation.kit.duty;

import city.innovation.kit.journal.JournalTable;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** How a duty stands in its table. */
@ApplicationScoped
class DutyRows {

    static final JournalTable TABLE = JournalTable.of(
            "duty",
            "id",
            "kind",
            "resource_type",
            "resource_id",
            "title",
            "responsible_subject",
            "responsible_department",
            "responsible_role",
            "opened_at",
            "term_count",
            "term_unit",
            "rule_version",
            "state",
            "stage",
            "due_at",
            "warn_at",
            "pauses::jsonb",
            "closed_at",
            "closed_by",
            "event_sequence",
            "next_at",
            "is_right");

    /** Writes what changes in a duty's life; its parameters are {@link #change(Duty)}. */
    static final String CHANGE = """
            update duty set state = ?, stage = ?, due_at = ?, warn_at = ?, pauses = ?::jsonb, closed_at = ?,
                closed_by = ?, event_sequence = ?, next_at = ?, term_count = ?, term_unit = ?
            where id = ?""";

    private static final TypeReference<List<Pause>> PAUSES = new TypeReference<>() {};

    private final ObjectMapper json;

    DutyRows(ObjectMapper json) {
        this.json = json;
    }

    /** The values of {@link #TABLE}. */
    Object[] values(Duty duty) {
        OpenDuty asked = duty.asked();
        Duty.Progress progress = duty.progress();
        return new Object[] {
            duty.id,
            asked.kind(),
            asked.resourceType(),
            asked.resourceId(),
            asked.title(),
            asked.responsible().subject(),
            asked.responsible().department(),
            asked.responsible().role(),
            Sql.timestamp(asked.from()),
            count(asked.term()),
            unit(asked.term()),
            asked.ruleVersion(),
            progress.state().name(),
            progress.stage().name(),
            Sql.timestamp(progress.dueAt()),
            Sql.timestamp(progress.warnAt()),
            write(progress.pauses()),
            Sql.timestamp(progress.closedAt()),
            progress.closedBy(),
            progress.sequence(),
            Sql.timestamp(duty.nextAt()),
            asked.right()
        };
    }

    /** The parameters of {@link #CHANGE}. */
    Object[] change(Duty duty) {
        Duty.Progress progress = duty.progress();
        return new Object[] {
            progress.state().name(),
            progress.stage().name(),
            progress.dueAt(),
            progress.warnAt(),
            write(progress.pauses()),
            progress.closedAt(),
            progress.closedBy(),
            progress.sequence(),
            duty.nextAt(),
            count(duty.asked().term()),
            unit(duty.asked().term()),
            duty.id
        };
    }

    private static Integer count(Term term) {
        return term == null ? null : term.count();
    }

    private static String unit(Term term) {
        return term == null ? null : term.unit().name();
    }

    Duty read(ResultSet row) throws SQLException {
        return new Duty(row.getObject("id", UUID.class), asked(row), progress(row));
    }

    private static OpenDuty asked(ResultSet row) throws SQLException {
        String unit = row.getString("term_unit");
        Term term = unit == null ? null : new Term(row.getInt("term_count"), Term.Unit.valueOf(unit));
        return new OpenDuty(
                row.getString("kind"),
                row.getString("resource_type"),
                row.getObject("resource_id", UUID.class),
                row.getString("title"),
                new Responsible(
                        row.getString("responsible_subject"),
                        row.getString("responsible_department"),
                        row.getString("responsible_role")),
                term,
                term == null ? CityTime.dateOf(Sql.instant(row, "due_at")) : null,
                Sql.instant(row, "opened_at"),
                row.getObject("rule_version", Integer.class),
                row.getBoolean("is_right"));
    }

    private Duty.Progress progress(ResultSet row) throws SQLException {
        return new Duty.Progress(
                DutyState.valueOf(row.getString("state")),
                DutyStage.valueOf(row.getString("stage")),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "warn_at"),
                pauses(row.getString("pauses")),
                Sql.instant(row, "closed_at"),
                row.getString("closed_by"),
                row.getLong("event_sequence"));
    }

    private List<Pause> pauses(String text) {
        try {
            return "[]".equals(text) ? List.of() : json.readValue(text, PAUSES);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(List<Pause> pauses) {
        try {
            return pauses.isEmpty() ? "[]" : json.writeValueAsString(pauses);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
