package city.innovation.kit.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file, or a tab-separated one, which is what spreadsheet programs write as Unicode text. */
final class CsvReader extends TableReader {

    private static final int PEEK = 64 * 1024;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Lines lines;
    private final Header header;

    CsvReader(byte[] file) {
        try {
            BufferedReader text = new BufferedReader(Encoding.of(file).reader(file), PEEK);
            parser = CSVParser.parse(
                    text,
                    CSVFormat.RFC4180
                            .builder()
                            .setDelimiter(delimiter(text))
                            .setIgnoreEmptyLines(false)
                            .get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = parser.iterator();
        lines = new Lines(this::line);
        header = lines.header();
    }

    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(PEEK);
        String first = text.readLine();
        text.reset();
        return first != null && first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? '\t' : ',';
    }

    private Lines.Line line() {
        if (!more()) {
            return null;
        }
        CSVRecord row = records.next();
        return new Lines.Line((int) row.getRecordNumber(), cells(row), List.of());
    }

    @Override
    public List<String> header() {
        return header.names();
    }

    @Override
    TableRow read() {
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            TableRow read = header.row(line.number(), line.cells());
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private boolean more() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new BadTable(TableFault.BAD_QUOTES, (int) parser.getRecordNumber() + 1, null, e);
        }
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(Formula::restored).toList();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
