package city.innovation.tracker.indicator;

import city.innovation.kit.table.Cells;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Targets by quarter in one cell: {@code 2020-Q2=75; 2020-Q4=90}. */
final class TargetCell {

    private static final int MOST = 40;
    private static final int WHOLE_DIGITS = 15;
    private static final int FRACTION_DIGITS = 6;
    private static final Pattern TARGET = Pattern.compile("(" + Target.QUARTER + ")\\s*[=:]\\s*(\\S+)");

    private TargetCell() {}

    static String of(List<Target> targets) {
        return targets.stream()
                .map(target -> target.quarter() + "=" + plain(target.target()))
                .collect(Collectors.joining("; "));
    }

    /** A number as it is written, whatever its scale. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The targets, the first first; throws {@link IllegalArgumentException} if the cell doesn't say them so. */
    static List<Target> read(String cell) {
        List<Target> targets = Arrays.stream(cell.split("[;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(TargetCell::target)
                .sorted(Comparator.comparing(Target::quarter))
                .toList();
        require(!targets.isEmpty() && targets.size() <= MOST);
        return targets;
    }

    private static Target target(String part) {
        Matcher target = TARGET.matcher(part);
        require(target.matches());
        return new Target(target.group(1), number(target.group(2)));
    }

    /** A number that an indicator can hold. */
    static BigDecimal number(String text) {
        BigDecimal number = Cells.decimal(text);
        require(number.precision() - number.scale() <= WHOLE_DIGITS
                && number.stripTrailingZeros().scale() <= FRACTION_DIGITS);
        return number;
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("This is no target");
        }
    }
}
