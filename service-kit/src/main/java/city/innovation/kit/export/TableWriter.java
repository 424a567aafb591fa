package city.innovation.kit.export;

import city.innovation.kit.table.TableFormat;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table row by row, so that memory never holds more than some rows. In CSV and XLSX an instant is written by
 * Seoul's clocks to the second and a collection as its elements with commas between; in NDJSON an instant is RFC 3339
 * in UTC, a collection an array, and a null is left out.
 */
public abstract sealed class TableWriter implements Closeable permits CsvWriter, XlsxWriter, NdjsonWriter {

    private final List<String> columns;

    TableWriter(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Begins a table of these columns. */
    public static TableWriter open(TableFormat format, OutputStream out, List<String> columns) throws IOException {
        return switch (format) {
            case CSV -> new CsvWriter(out, columns);
            case XLSX -> new XlsxWriter(out, columns);
            case NDJSON -> new NdjsonWriter(out, columns);
        };
    }

    List<String> columns() {
        return columns;
    }

    /** Writes a row of a value per column; null is a blank cell. */
    public void row(Object... values) throws IOException {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("The table has " + columns.size() + " columns");
        }
        write(values);
    }

    abstract void write(Object[] values) throws IOException;

    /** Ends the table and flushes the stream, which stays open. */
    @Override
    public abstract void close() throws IOException;
}
