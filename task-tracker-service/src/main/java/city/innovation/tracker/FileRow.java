package city.innovation.tracker;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.table.BadCell;
import city.innovation.kit.table.Cells;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.text.ResidentNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the cells of a row of a file, each by its field's name or a Korean header, and reports what is wrong. */
public final class FileRow {

    private static final Pattern SEPARATORS = Pattern.compile("[,;]");

    private final TableRow row;
    private final ImportOptions options;
    private final Map<String, String> korean;
    private final ImportTarget.Findings findings;
    private boolean right = true;

    /**
     * A row to read.
     *
     * @param korean the fields that a file can give, with the header that stands for each in Korean
     */
    public FileRow(TableRow row, ImportOptions options, Map<String, String> korean, ImportTarget.Findings findings) {
        this.row = row;
        this.options = options;
        this.korean = korean;
        this.findings = findings;
    }

    /** Refuses (400) a mapping of fields that a file cannot give. */
    public static void requireFields(ImportOptions options, Map<String, String> korean) {
        List<Flaw> flaws = options.mapping().keySet().stream()
                .filter(field -> !korean.containsKey(field))
                .map(field -> Flaw.ofBody(
                        "/mapping/" + field,
                        "import.field.unknown",
                        korean.keySet().stream().sorted().collect(Collectors.joining(", "))))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
    }

    /** Whether nothing wrong was found so far. */
    public boolean isRight() {
        return right;
    }

    /** Reports what is wrong with the row. */
    public void wrong(Flaw flaw) {
        right = false;
        findings.error(flaw);
    }

    /** The text without resident registration numbers, which a bulk intake masks and reports; null if there is none. */
    public String text(String field, int longest) {
        String text = cell(field);
        if (text == null) {
            return null;
        }
        if (text.length() > longest) {
            wrong(Flaw.ofBody(field, "import.too-long", longest));
        }
        if (ResidentNumber.in(text)) {
            findings.warning(Flaw.ofBody(field, "import.resident-number"));
            return ResidentNumber.mask(text);
        }
        return text;
    }

    /** The same of a field that must be there. */
    public String required(String field, int longest) {
        return needed(field, text(field, longest));
    }

    /** The text if it is of that form. */
    public String matching(String field, String pattern) {
        String text = cell(field);
        if (text != null && !text.matches(pattern)) {
            wrong(Flaw.ofBody(field, "import.form", text));
        }
        return text;
    }

    /** The texts between commas or semicolons, each of that form. */
    public List<String> allMatching(String field, String pattern) {
        String text = cell(field);
        List<String> parts = text == null
                ? List.of()
                : SEPARATORS
                        .splitAsStream(text)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        parts.stream()
                .filter(part -> !part.matches(pattern))
                .forEach(part -> wrong(Flaw.ofBody(field, "import.form", part)));
        return parts;
    }

    /** The day, as people in Korea write it. */
    public LocalDate date(String field) {
        return read(field, Cells::date);
    }

    /** The whole number, with or without thousands separators. */
    public Long whole(String field) {
        return read(field, Cells::whole);
    }

    /** One of an enum's codes. */
    public <E extends Enum<E>> E code(String field, Class<E> codes) {
        String text = cell(field);
        if (text == null) {
            return null;
        }
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    wrong(Flaw.ofBody(field, "import.form", text));
                    return null;
                });
    }

    /** The value, reported where it is missing. */
    public <T> T needed(String field, T value) {
        if (value == null && cell(field) == null) {
            wrong(Flaw.ofBody(field, "import.required", options.column(field)));
        }
        return value;
    }

    private <T> T read(String field, Function<String, T> reader) {
        String text = cell(field);
        try {
            return text == null ? null : reader.apply(text);
        } catch (BadCell e) {
            wrong(Flaw.ofBody(field, "import.form", text));
            return null;
        }
    }

    private String cell(String field) {
        String cell = row.cell(options.column(field));
        if (cell == null) {
            cell = row.cell(korean.get(field));
        }
        return cell == null || cell.isBlank() ? options.defaults().get(field) : cell.strip();
    }
}
