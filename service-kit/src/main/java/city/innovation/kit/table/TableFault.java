package city.innovation.kit.table;

/** What can be wrong with a table; the code list {@code table-faults} says it to people. */
public enum TableFault {
    /** There is no row that names the columns. */
    NO_HEADER,
    /** Titles above the header give different units of money. */
    UNITS_DIFFER,
    /** A column between others has no name. */
    BLANK_COLUMN_NAME,
    /** Two columns have the same name. */
    DUPLICATE_COLUMN_NAME,
    /** More than 200 columns. */
    TOO_MANY_COLUMNS,
    /** The file, or what it unpacks to, is larger than is taken. */
    TOO_LARGE,
    /** Neither UTF-8 nor UTF-16 nor MS949. */
    UNKNOWN_ENCODING,
    /** A quote is not closed, or text follows the closing one. */
    BAD_QUOTES,
    /** A workbook of the time before 2007, or one with a password. */
    OLD_OR_LOCKED_WORKBOOK,
    /** The file is no workbook, or a damaged one. */
    UNREADABLE_WORKBOOK,
    /** A row has fewer or more cells than the table has columns. */
    RAGGED_ROW,
    /** A cell of more than a million characters. */
    CELL_TOO_LONG,
    /** A cell holds a character that can't be stored. */
    BAD_TEXT,
    /** A cell holds a spreadsheet's error such as #REF!. */
    CELL_ERROR,
    /** A line is no JSON object. */
    NOT_A_JSON_OBJECT
}
