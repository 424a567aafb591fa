package city.innovation.kit.table;

import java.util.List;
import java.util.Map;

/**
 * A row as it was read.
 *
 * @param number as a spreadsheet or an editor counts, from 1 with the header
 * @param cells texts by column name, in normal form C; blank cells are left out
 * @param problems what is wrong with the row; its cells are then incomplete
 */
public record TableRow(int number, Map<String, String> cells, List<TableProblem> problems) {

    /** The cell's text, or null if it is blank or its column is missing. */
    public String cell(String column) {
        return cells.get(column);
    }
}
