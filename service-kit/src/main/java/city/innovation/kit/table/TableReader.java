package city.innovation.kit.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads a table row by row, so that memory holds the file and one row. Blank rows are passed over, a row with something
 * wrong comes with its problems, and {@link BadTable} ends the reading when the file can't be read any further.
 */
public abstract sealed class TableReader implements Iterator<TableRow>, AutoCloseable
        permits CsvReader, XlsxReader, NdjsonReader {

    /** A table has at most so many columns. */
    public static final int MAX_COLUMNS = 200;

    /** A cell has at most so many UTF-16 units. */
    public static final int MAX_CELL = 1_000_000;

    /** A file has at most so many bytes. */
    public static final int MAX_FILE = 10 * 1024 * 1024;

    private TableRow ahead;

    /**
     * Opens a file and reads its header. A CSV or NDJSON file may be UTF-8 with or without a byte order mark, UTF-16
     * with one, or MS949.
     *
     * @throws BadTable if the file is no such table or names its columns badly
     */
    public static TableReader open(byte[] file, TableFormat format) {
        if (file.length > MAX_FILE) {
            throw new BadTable(TableFault.TOO_LARGE, 0, null);
        }
        return switch (format) {
            case CSV -> new CsvReader(file);
            case XLSX -> new XlsxReader(file);
            case NDJSON -> new NdjsonReader(file);
        };
    }

    /** Reads the stream to its end, or until it proves too large, and opens what it gave. */
    public static TableReader open(InputStream file, TableFormat format) throws IOException {
        return open(file.readNBytes(MAX_FILE + 1), format);
    }

    /** The names of the columns in order; empty for NDJSON, where each line names its own. */
    public abstract List<String> header();

    /** The next row that isn't blank, or null after the last. */
    abstract TableRow read();

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = read();
        }
        return ahead != null;
    }

    @Override
    public TableRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        TableRow row = ahead;
        ahead = null;
        return row;
    }

    @Override
    public abstract void close();
}
