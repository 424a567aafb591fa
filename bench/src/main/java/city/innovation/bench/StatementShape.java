package city.innovation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What makes two statements the same work: their words without the values. A value is a parameter ({@code $1}), a
 * pgbench variable ({@code :name}) or what a script puts between the comments for one that pgbench can't make itself.
 */
final class StatementShape {

    private StatementShape() {}

    static String of(String statement) {
        return statement
                .replaceAll("(?s)/\\*value\\*/.*?/\\*end\\*/", "?")
                .replaceAll("\\$\\d+", "?")
                .replaceAll("(?<!:):[a-z]\\w*", "?")
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*([(),])\\s*", "$1")
                .replaceAll(";$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The statements of a pgbench script; its own commands and comments left out. */
    static List<String> script(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        script.lines()
                .filter(line -> !line.startsWith("--") && !line.startsWith("\\"))
                .forEach(line -> text.append(line).append('\n'));
        for (String statement : text.toString().split(";\\s*\n")) {
            if (!statement.isBlank()) {
                statements.add(statement.strip());
            }
        }
        return statements;
    }

    /** Where the two differ, or an empty text. */
    static String difference(List<String> sent, List<String> script) {
        for (int i = 0; i < Math.max(sent.size(), script.size()); i++) {
            String ours = i < sent.size() ? of(sent.get(i)) : "(nothing)";
            String theirs = i < script.size() ? of(script.get(i)) : "(nothing)";
            if (!ours.equals(theirs)) {
                return "statement %d, the service sent:%n  %s%nthe script has:%n  %s".formatted(i + 1, ours, theirs);
            }
        }
        return "";
    }
}
