package city.innovation.kit.journal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that the journal may write.
 *
 * @param name the table
 * @param columns its columns in the order of the values; {@code name::type} where a value needs a cast
 * @param onConflict what to do with a row that is there already; empty to fail
 */
public record JournalTable(String name, List<String> columns, String onConflict) {

    public static JournalTable of(String name, String... columns) {
        return new JournalTable(name, List.of(columns), "");
    }

    /** The same, but a row that is there already is treated so: {@code on conflict …}. */
    public JournalTable onConflict(String clause) {
        return new JournalTable(name, columns, " on conflict " + clause);
    }

    /** An insert of so many rows, with a parameter per value. */
    String insert(int rows) {
        String names = columns.stream().map(column -> column.split("::")[0]).collect(Collectors.joining(", "));
        String row = columns.stream()
                .map(column -> column.contains("::") ? "?::" + column.split("::")[1] : "?")
                .collect(Collectors.joining(", ", "(", ")"));
        return "insert into %s (%s) values ".formatted(name, names)
                + IntStream.range(0, rows).mapToObj(i -> row).collect(Collectors.joining(", "))
                + onConflict;
    }
}
