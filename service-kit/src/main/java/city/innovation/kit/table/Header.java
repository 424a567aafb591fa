package city.innovation.kit.table;

import city.innovation.kit.text.BadText;
import city.innovation.kit.text.Nfc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The named columns of a table, and how cells become a row under them.
 *
 * @param unit of amounts by the titles above, or null
 */
record Header(List<String> names, Long unit) {

    /** The header that the cells of a row name; unnamed columns at the end are dropped. */
    static Header of(int row, List<String> cells, Long unit) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            names.add(normal(row, cell));
        }
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        if (names.size() > TableReader.MAX_COLUMNS) {
            throw new BadTable(TableFault.TOO_MANY_COLUMNS, row, null);
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty()) {
                throw new BadTable(TableFault.BLANK_COLUMN_NAME, row, null);
            }
            if (!seen.add(name)) {
                throw new BadTable(TableFault.DUPLICATE_COLUMN_NAME, row, name);
            }
        }
        return new Header(List.copyOf(names), unit);
    }

    private static String normal(int row, String cell) {
        try {
            return cell == null ? "" : Nfc.of(cell).strip();
        } catch (BadText e) {
            throw new BadTable(TableFault.BAD_TEXT, row, null, e);
        }
    }

    /** A row of so many cells, or null if all are blank. A row without a cell for each column is a problem. */
    TableRow row(int number, List<String> cells) {
        if (cells.stream().allMatch(cell -> cell == null || cell.isBlank())) {
            return null;
        }
        Map<String, String> named = new LinkedHashMap<>();
        List<TableProblem> problems = new ArrayList<>();
        boolean overhang = cells.stream().skip(names.size()).anyMatch(cell -> cell != null && !cell.isBlank());
        if (cells.size() < names.size() || overhang) {
            problems.add(new TableProblem(TableFault.RAGGED_ROW, number, null));
        }
        for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
            take(number, names.get(i), cells.get(i), named, problems);
        }
        return new TableRow(number, named, problems, names, unit);
    }

    /** Puts a cell under its name, or says why not. */
    static void take(int row, String name, String cell, Map<String, String> into, List<TableProblem> problems) {
        if (cell == null || cell.isBlank()) {
            return;
        }
        if (cell.length() > TableReader.MAX_CELL) {
            problems.add(new TableProblem(TableFault.CELL_TOO_LONG, row, name));
            return;
        }
        try {
            into.put(name, Nfc.of(cell));
        } catch (BadText e) {
            problems.add(new TableProblem(TableFault.BAD_TEXT, row, name));
        }
    }
}
