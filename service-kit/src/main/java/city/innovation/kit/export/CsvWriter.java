package city.innovation.kit.export;

import city.innovation.kit.table.Formula;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV by RFC 4180 in UTF-8 with a byte order mark, without which spreadsheet programs take it for MS949. */
final class CsvWriter extends TableWriter {

    private static final char MARK = '\uFEFF';

    private final CSVPrinter printer;

    CsvWriter(OutputStream out, List<String> columns) throws IOException {
        super(columns);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        printer = CSVFormat.RFC4180.print(writer);
        write(columns.toArray());
    }

    @Override
    void write(Object[] values) throws IOException {
        for (Object value : values) {
            String text = CellText.of(value);
            printer.print(value instanceof Number ? text : Formula.neutralised(text));
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
