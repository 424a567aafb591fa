package city.innovation.tracker.check;

import city.innovation.kit.code.CodeLists;
import city.innovation.kit.export.TableWriter;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes checks, for example those of a round, as a table that people read; in constant memory. */
@ApplicationScoped
class CheckExport {

    private static final int LONGEST_SECONDS = 600;

    private final Sql sql;
    private final CheckRules rules;
    private final CodeLists lists;

    CheckExport(Sql sql, CheckRules rules, CodeLists lists) {
        this.sql = sql;
        this.rules = rules;
        this.lists = lists;
    }

    /** Writes what matches by department and number, with headers and codes in that language. */
    void write(CheckFilter filter, Locale language, TableFormat format, OutputStream out) throws IOException {
        LocalDate today = rules.today();
        Conditions where = filter.conditions(today);
        Words words = new Words(lists, language);
        List<String> headers = Arrays.stream(CheckColumn.values())
                .map(column -> words.of("check-columns", column))
                .toList();
        try (TableWriter table = TableWriter.open(format, out, headers)) {
            QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .run(() -> sql.stream(
                            "select %s from %s where %s order by c.department, c.number"
                                    .formatted(CheckSummary.COLUMNS, CheckSummary.FROM, where.sql()),
                            row -> write(table, CheckSummary.read(row, today), words),
                            where.parameters().toArray()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Void write(TableWriter table, CheckSummary check, Words words) {
        try {
            table.row(Arrays.stream(CheckColumn.values())
                    .map(column -> column.of(check, words))
                    .toArray());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
