package city.innovation.kit.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of a workbook. Cells at a row's end that were never filled in count as blank. */
final class XlsxReader extends TableReader {

    private static final int SIGNATURE = 8;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxCells cells;
    private final Lines lines;
    private Header header;
    private int before;

    XlsxReader(byte[] file) {
        if (file.length >= SIGNATURE && ReadableWorkbook.isOLE2Header(file)) {
            throw new BadTable(TableFault.OLD_OR_LOCKED_WORKBOOK, 0, null);
        }
        try {
            ZipGuard.check(file);
            workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
            stream = firstVisible(workbook).openStream();
        } catch (BadTable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(0, e);
        }
        rows = stream.iterator();
        cells = new XlsxCells(workbook.isDate1904());
        lines = new Lines(this::line);
        header = lines.header();
    }

    private static Sheet firstVisible(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new BadTable(TableFault.NO_HEADER, 0, null));
    }

    private Lines.Line line() {
        if (!more()) {
            return null;
        }
        Row row = rows.next();
        before = row.getRowNum();
        List<String> texts = texts(row);
        while (header != null && texts.size() < header.names().size()) {
            texts.add(null);
        }
        texts.add(null); // a merged cell may be the only one of its row that the file holds
        return new Lines.Line(before, texts, errors(row));
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
                addErrors(line, read);
                return read;
            }
        }
        return null;
    }

    private static List<Integer> errors(Row row) {
        return row.stream()
                .filter(cell -> cell != null && cell.getType() == CellType.ERROR)
                .map(Cell::getColumnIndex)
                .toList();
    }

    private void addErrors(Lines.Line line, TableRow read) {
        line.errors().stream()
                .filter(column -> column < header.names().size())
                .map(column -> header.names().get(column))
                .forEach(column -> read.problems().add(new TableProblem(TableFault.CELL_ERROR, read.number(), column)));
    }

    private boolean more() {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw unreadable(before == 0 ? 0 : before + 1, e);
        }
    }

    private List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(cell == null ? null : cells.text(cell));
        }
        return texts;
    }

    /** The library fails in many ways on a damaged file, null pointers among them. */
    private static BadTable unreadable(int row, Exception cause) {
        return new BadTable(TableFault.UNREADABLE_WORKBOOK, row, null, cause);
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
