package city.innovation.tracker.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** What stands in a column. */
enum ColumnType {
    /** A text or a code. */
    TEXT("string"),
    /** A whole number. */
    WHOLE("integer"),
    /** A day, Asia/Seoul. */
    DAY("date"),
    /** True or false. */
    TRUTH("boolean");

    private final String csvw;

    ColumnType(String csvw) {
        this.csvw = csvw;
    }

    /** The datatype's name in CSV on the Web. */
    String csvw() {
        return csvw;
    }

    /** The value in the row's column, or null. */
    Object read(ResultSet row, String column) throws SQLException {
        return switch (this) {
            case TEXT -> row.getString(column);
            case WHOLE -> whole(row, column);
            case DAY -> row.getObject(column, LocalDate.class);
            case TRUTH -> row.getObject(column, Boolean.class);
        };
    }

    private static Object whole(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
