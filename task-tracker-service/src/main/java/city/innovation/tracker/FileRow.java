package city.innovation.tracker;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.table.Amounts;
import city.innovation.kit.table.BadCell;
import city.innovation.kit.table.Cells;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.text.ResidentNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the cells of a row of a file, each by its field's name or a Korean header, and reports what is wrong. */
public final class FileRow {

    private static final Pattern SEPARATORS = Pattern.compile("[,;]");

    private final TableRow row;
    private final ImportOptions options;
    private final Map<String, String> places;
    private final ImportTarget.Findings findings;
    private boolean right = true;

    /**
     * A row to read.
     *
     * @param places the fields that the file has, with their columns
     */
    FileRow(TableRow row, ImportOptions options, Map<String, String> places, ImportTarget.Findings findings) {
        this.row = row;
        this.options = options;
        this.places = places;
        this.findings = findings;
    }

    /** Where the row stands in the file, from 1. */
    public int number() {
        return row.number();
    }

    /** Whether the file says anything of the field, be it that it is blank. */
    public boolean has(String field) {
        return places.containsKey(field) || options.defaults().containsKey(field);
    }

    /** All fields of which the file says anything. */
    public Set<String> fields() {
        Set<String> fields = new HashSet<>(places.keySet());
        fields.addAll(options.defaults().keySet());
        return fields;
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
        if (text.codePointCount(0, text.length()) > longest) {
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
        return read(field, "import.date", Cells::date);
    }

    /** The whole number from 0 on, with or without thousands separators. */
    public Long whole(String field) {
        return whole(field, 0, Long.MAX_VALUE);
    }

    /** The whole number within these bounds. */
    public Long whole(String field, long least, long most) {
        return within(field, "import.number", read(field, "import.number", Cells::whole), least, most);
    }

    /** The amount in whole won from 0 on, by the unit that its column or a title above the table names. */
    public Long won(String field) {
        String column = places.get(field);
        Long won = read(
                field,
                "import.amount",
                text -> Amounts.won(text, column == null || row.cell(column) == null ? 1 : row.unitOf(column)));
        return within(field, "import.amount", won, 0, Long.MAX_VALUE);
    }

    private Long within(String field, String message, Long value, long least, long most) {
        if (value != null && (value < least || value > most)) {
            wrong(Flaw.ofBody(field, message, cell(field)));
            return null;
        }
        return value;
    }

    /** Whether it says yes: y, true, 예, O or ○. */
    public boolean yes(String field) {
        String text = matching(field, "(?i)y|yes|true|예|o|○|n|no|false|아니오|아니요|x|×");
        return text != null && text.matches("(?i)y|yes|true|예|o|○");
    }

    /** What the cell says to a reader that throws {@link IllegalArgumentException} where it doesn't understand it. */
    public <T> T read(String field, Function<String, T> reader) {
        return read(field, "import.form", reader);
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
            wrong(Flaw.ofBody(field, "import.required", places.getOrDefault(field, options.column(field))));
        }
        return value;
    }

    private <T> T read(String field, String message, Function<String, T> reader) {
        String text = cell(field);
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException e) {
            boolean unit = e instanceof BadCell bad && bad.fault() == BadCell.Fault.UNITS_DIFFER;
            wrong(unit ? Flaw.ofBody(field, "import.unit", places.get(field)) : Flaw.ofBody(field, message, text));
            return null;
        }
    }

    private String cell(String field) {
        String column = places.get(field);
        String cell = column == null ? null : row.cell(column);
        return cell == null || cell.isBlank() ? options.defaults().get(field) : cell.strip();
    }
}
