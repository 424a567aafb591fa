package city.innovation.proposal.session;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget.Findings;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.BadCell;
import city.innovation.kit.table.Cells;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.text.ResidentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads rows of statements; what is wrong with one is added to the findings. */
@ApplicationScoped
class StatementRows {

    /** The fields that a file can give. */
    static final Set<String> FIELDS =
            Set.of("session", "text", "kind", "district", "table", "speaker", "asVoice", "externalId");

    private static final Set<String> YES = Set.of("true", "1", "y", "yes", "예", "o");

    private static final String SESSION = """
            select id, department, state from participation_session where number = ? or id::text = ?
            """;

    private final Sql sql;
    private final SessionAccess access;

    StatementRows(Sql sql, SessionAccess access) {
        this.sql = sql;
        this.access = access;
    }

    private record Found(UUID id, String department, SessionState state) {}

    ImportedStatement read(TableRow row, ImportOptions options, Findings findings) {
        UUID session = session(required("session", 100, row, options, findings), findings);
        String text = required("text", 5_000, row, options, findings);
        String asVoice = text("asVoice", 10, row, options, findings);
        NewStatements.Item item = new NewStatements.Item(
                text,
                kind(text("kind", 20, row, options, findings), findings),
                text("district", 20, row, options, findings),
                table(text("table", 10, row, options, findings), findings),
                text("speaker", 100, row, options, findings),
                null);
        return new ImportedStatement(
                session,
                item,
                asVoice != null && YES.contains(asVoice.toLowerCase(Locale.ROOT)),
                options.source(),
                text("externalId", 200, row, options, findings));
    }

    /** The session by its number or id, of those that the caller runs. */
    private UUID session(String name, Findings findings) {
        if (name == null) {
            return null;
        }
        Optional<Found> found = sql
                .query(
                        SESSION,
                        row -> new Found(
                                row.getObject("id", UUID.class),
                                row.getString("department"),
                                SessionState.valueOf(row.getString("state"))),
                        name,
                        name)
                .stream()
                .filter(session -> access.mayRun(session.department()))
                .findFirst();
        if (found.isEmpty()) {
            findings.error(Flaw.ofBody("session", "session.import.unknown", name));
            return null;
        }
        if (found.get().state() == SessionState.CANCELLED) {
            findings.error(Flaw.ofBody("session", "session.statement.closed"));
        }
        return found.get().id();
    }

    /** Stories tell of proposals and are entered one by one. */
    private static StatementKind kind(String cell, Findings findings) {
        if (cell != null && !cell.equals(StatementKind.STATEMENT.name())) {
            findings.error(Flaw.ofBody("kind", "session.import.kind", cell));
        }
        return StatementKind.STATEMENT;
    }

    private static Integer table(String cell, Findings findings) {
        try {
            long table = cell == null ? 1 : Cells.whole(cell);
            if (table >= 1 && table <= Integer.MAX_VALUE) {
                return cell == null ? null : (int) table;
            }
            findings.error(Flaw.ofBody("table", "session.import.table", cell));
        } catch (BadCell e) {
            findings.error(Flaw.ofBody("table", "session.import.table", cell));
        }
        return null;
    }

    private static String required(String field, int longest, TableRow row, ImportOptions options, Findings findings) {
        String text = text(field, longest, row, options, findings);
        if (text == null) {
            findings.error(Flaw.ofBody(field, "import.required", options.column(field)));
        }
        return text;
    }

    /** The cell without resident registration numbers, which a bulk intake masks and reports. */
    private static String text(String field, int longest, TableRow row, ImportOptions options, Findings findings) {
        String cell = row.cell(options.column(field));
        String text = cell == null || cell.isBlank() ? options.defaults().get(field) : cell.strip();
        if (text == null) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            findings.error(Flaw.ofBody(field, "import.too-long", longest));
        }
        if (ResidentNumber.in(text)) {
            findings.warning(Flaw.ofBody(field, "import.resident-number"));
            return ResidentNumber.mask(text);
        }
        return text;
    }
}
