package city.innovation.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All findings, as a table for people and as a file for machines. */
record Report(List<Finding> findings) {

    private static final String LINE = "%-48s %10s %10s %12s %8s  %s";

    String table() {
        StringBuilder table = new StringBuilder(LINE.formatted("", "goal", "aim", "measured", "ratio", ""));
        for (Finding finding : findings) {
            table.append('\n').append(row(finding)).append(details(finding));
        }
        return table.toString();
    }

    private static String row(Finding finding) {
        Goal goal = finding.goal();
        String sign = goal.atLeast() ? "≥ " : "≤ ";
        return LINE.formatted(
                finding.what(),
                goal.isGiven() ? sign + number(goal.limit()) : "",
                goal.isGiven() ? sign + number(goal.aim()) : "",
                number(finding.figure()) + " " + goal.unit(),
                Double.isNaN(finding.ratio()) ? "" : number(finding.ratio()),
                finding.verdict());
    }

    private static String details(Finding finding) {
        StringBuilder text = new StringBuilder();
        Anchor anchor = finding.anchor();
        if (anchor != null) {
            Spread spread = anchor.spread();
            text.append("\n    beside ").append(anchor.name()).append(": ");
            text.append(number(spread.median())).append(' ').append(anchor.unit());
            text.append(" (").append(number(spread.least())).append(" to ").append(number(spread.most()));
            text.append(" in ").append(spread.rounds()).append(" runs)");
            if (finding.goal().isScaled()) {
                text.append("\n    where that comes to ")
                        .append(number(finding.goal().reference()));
                text.append(", as for the goal: ").append(number(finding.scaled()));
            }
        }
        if (!finding.cost().isEmpty()) {
            text.append("\n    CPU µs each: ").append(cost(finding.cost()));
        }
        text.append("\n    ").append(finding.note());
        return text.append("; ").append("%,d rows".formatted(finding.rows())).toString();
    }

    private static String cost(Map<String, Double> cost) {
        return cost.entrySet().stream()
                .map(part -> part.getKey() + " " + number(part.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String number(double figure) {
        if (Math.abs(figure) >= 100) {
            return "%,.0f".formatted(figure);
        }
        return Math.abs(figure) >= 10 ? "%.1f".formatted(figure) : "%.2f".formatted(figure);
    }

    void write(Path file, Map<String, Object> about) {
        Map<String, Object> report = new LinkedHashMap<>(about);
        report.put("findings", findings.stream().map(Report::entry).toList());
        try {
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** NaN is no JSON: what is absent is left out. */
    private static Map<String, Object> entry(Finding finding) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("what", finding.what());
        entry.put("figure", finding.figure());
        entry.put("unit", finding.goal().unit());
        if (finding.goal().isGiven()) {
            entry.put("atLeast", finding.goal().atLeast());
            entry.put("goal", finding.goal().limit());
            entry.put("aim", finding.goal().aim());
        }
        if (finding.goal().isScaled()) {
            entry.put("scaled", finding.scaled());
            entry.put("scaledToAnchor", finding.goal().reference());
        }
        entry.put("verdict", finding.verdict());
        if (finding.anchor() != null) {
            entry.put("ratio", finding.ratio());
            entry.put("anchor", finding.anchor());
        }
        entry.put("cpuMicros", finding.cost());
        entry.put("rows", finding.rows());
        entry.put("note", finding.note());
        return entry;
    }
}
