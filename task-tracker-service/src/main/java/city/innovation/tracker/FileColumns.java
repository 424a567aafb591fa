package city.innovation.tracker;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.table.TableRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which columns of a file hold which fields: the mapped one, else one of the field's own or a Korean name, in which
 * blanks and a remark at the end such as (백만원) don't count. For one file.
 */
public final class FileColumns {

    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern REMARK = Pattern.compile("\\(.*\\)$");

    private final ImportOptions options;
    private final Map<String, List<String>> names = new HashMap<>();
    private final UnaryOperator<String> more;
    private List<String> last = List.of();
    private Map<String, String> places = Map.of();

    /**
     * The columns of a file.
     *
     * @param korean the fields that it can give, with the headers that stand for each in Korean, blanks between them
     * @throws Refusal 400 for a mapping of other fields
     */
    public FileColumns(ImportOptions options, Map<String, String> korean) {
        this(options, korean, column -> null);
    }

    /**
     * The same where there are fields beside those that are listed.
     *
     * @param more the field that a column's name stands for, its own name among them; null for none
     */
    public FileColumns(ImportOptions options, Map<String, String> korean, UnaryOperator<String> more) {
        this.options = options;
        this.more = more;
        korean.forEach((field, words) -> names.put(field, Arrays.asList((field + " " + words).split(" "))));
        List<Flaw> flaws = options.mapping().keySet().stream()
                .filter(field -> !korean.containsKey(field) && !field.equals(more.apply(field)))
                .map(field -> Flaw.ofBody(
                        "/mapping/" + field,
                        "import.field.unknown",
                        korean.keySet().stream().sorted().collect(Collectors.joining(", "))))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }

    /** A row to read by its fields. */
    public FileRow row(TableRow row, ImportTarget.Findings findings) {
        if (!row.columns().equals(last)) {
            last = row.columns();
            places = places(last);
        }
        return new FileRow(row, options, places, findings);
    }

    private Map<String, String> places(List<String> columns) {
        Map<String, String> bare = new HashMap<>();
        columns.forEach(column -> bare.putIfAbsent(bare(column), column));
        Map<String, String> found = new HashMap<>();
        names.forEach((field, words) -> words.stream()
                .map(bare::get)
                .filter(column -> column != null)
                .findFirst()
                .ifPresent(column -> found.put(field, column)));
        for (String column : columns) {
            String field = more.apply(column);
            if (field != null) {
                found.putIfAbsent(field, column);
            }
        }
        options.mapping().forEach((field, column) -> {
            found.remove(field);
            if (columns.contains(column)) {
                found.put(field, column);
            }
        });
        return found;
    }

    private static String bare(String column) {
        return REMARK.matcher(BLANK.matcher(column).replaceAll("")).replaceAll("");
    }
}
