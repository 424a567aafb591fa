package city.innovation.kit.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** The lines of a table in order, and which of them names the columns. */
final class Lines {

    /** A table has at most so many lines above its header. */
    private static final int TITLES = 10;

    private final Supplier<Line> source;
    private final Deque<Line> ahead = new ArrayDeque<>();

    /**
     * Lines of a file.
     *
     * @param source gives one after the other, then null
     */
    Lines(Supplier<Line> source) {
        this.source = source;
    }

    /**
     * A line of cells.
     *
     * @param number as a spreadsheet counts, from 1
     * @param errors the columns, from 0, that hold a spreadsheet's error
     */
    record Line(int number, List<String> cells, List<Integer> errors) {

        private long filled() {
            return cells.stream()
                    .filter(cell -> cell != null && !cell.isBlank())
                    .count();
        }

        /** One text across the columns, as spreadsheets save merged cells. */
        private boolean isMerged() {
            return cells.size() > 1 && filled() == 1;
        }
    }

    /** The next line; null after the last. */
    Line next() {
        return ahead.isEmpty() ? source.get() : ahead.poll();
    }

    /**
     * The header: the first line that is not blank, but for merged titles and units above one that names more columns.
     *
     * @throws BadTable if there is none, or if it names its columns badly
     */
    Header header() {
        List<Line> merged = new ArrayList<>();
        Line line = next();
        while (line != null && merged.size() < TITLES && (line.filled() == 0 || line.isMerged())) {
            if (line.isMerged()) {
                merged.add(line);
            }
            line = next();
        }
        if (line != null && (merged.isEmpty() || line.filled() > 1)) {
            return Header.of(line.number(), line.cells());
        }
        if (merged.isEmpty()) {
            throw new BadTable(TableFault.NO_HEADER, 1, null);
        }
        ahead.addAll(merged.subList(1, merged.size()));
        if (line != null) {
            ahead.add(line);
        }
        return Header.of(merged.getFirst().number(), merged.getFirst().cells());
    }
}
