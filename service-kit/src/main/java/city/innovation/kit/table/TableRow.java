package city.innovation.kit.table;

import java.util.List;
import java.util.Map;

/**
 * A row as it was read.
 *
 * @param number as a spreadsheet or an editor counts, from 1 with the header
 * @param cells texts by column name, in normal form C; blank cells are left out
 * @param problems what is wrong with the row; its cells are then incomplete
 * @param columns the names of all columns that it could fill
 * @param unit what amounts without a unit count by the titles above the header, in won; null if they don't say
 */
public record TableRow(
        int number, Map<String, String> cells, List<TableProblem> problems, List<String> columns, Long unit) {

    /** A row that names its own columns. */
    TableRow(int number, Map<String, String> cells, List<TableProblem> problems) {
        this(number, cells, problems, List.copyOf(cells.keySet()), null);
    }

    /** The cell's text, or null if it is blank or its column is missing. */
    public String cell(String column) {
        return cells.get(column);
    }

    /**
     * What a bare amount in the column counts, in won: by the column's name, such as 예산(백만원), or by a title above the
     * header, such as (단위: 백만원); 1 if neither says. Throws {@link BadCell} if they say different things.
     */
    public long unitOf(String column) {
        Long own = Amounts.unitOf(column);
        if (own != null && unit != null && !own.equals(unit)) {
            throw new BadCell(BadCell.Fault.UNITS_DIFFER, column);
        }
        Long given = own == null ? unit : own;
        return given == null ? 1 : given;
    }
}
