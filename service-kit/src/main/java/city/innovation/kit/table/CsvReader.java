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
        header = readHeader();
    }

    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(PEEK);
        String first = text.readLine();
        text.reset();
        return first != null && first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? '\t' : ',';
    }

    private Header readHeader() {
        while (more()) {
            CSVRecord row = records.next();
            Header named = Header.of((int) row.getRecordNumber(), cells(row));
            if (!named.names().isEmpty()) {
                return named;
            }
        }
        throw new BadTable(TableFault.NO_HEADER, 1, null);
    }

    @Override
    public List<String> header() {
        return header.names();
    }

    @Override
    TableRow read() {
        while (more()) {
            CSVRecord row = records.next();
            TableRow read = header.row((int) row.getRecordNumber(), cells(row));
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
