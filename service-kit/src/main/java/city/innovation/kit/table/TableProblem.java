package city.innovation.kit.table;

/**
 * What is wrong where.
 *
 * @param row as a spreadsheet or an editor counts, from 1 with the header; 0 if it concerns the whole file
 * @param column the column's name, or null
 */
public record TableProblem(TableFault fault, int row, String column) {}
