package city.innovation.kit.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
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

        /** The unit of money that its texts give, or null. */
        private Long unit() {
            return cells.stream()
                    .filter(Objects::nonNull)
                    .map(Amounts::unitAbove)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The next line; null after the last. */
    Line next() {
        return ahead.isEmpty() ? source.get() : ahead.poll();
    }

    /**
     * The header: the first line that is not blank, but for merged titles above one that names more columns. The unit of
     * money that they give is kept.
     *
     * @throws BadTable if there is none, if it names its columns badly, or if the titles give different units
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
            return Header.of(line.number(), line.cells(), unit(merged));
        }
        if (merged.isEmpty()) {
            throw new BadTable(TableFault.NO_HEADER, 1, null);
        }
        ahead.addAll(merged.subList(1, merged.size()));
        if (line != null) {
            ahead.add(line);
        }
        return Header.of(merged.getFirst().number(), merged.getFirst().cells(), null);
    }

    private static Long unit(List<Line> titles) {
        Long found = null;
        for (Line title : titles) {
            Long unit = title.unit();
            if (found != null && unit != null && !found.equals(unit)) {
                throw new BadTable(TableFault.UNITS_DIFFER, title.number(), null);
            }
            found = found == null ? unit : found;
        }
        return found;
    }
}
