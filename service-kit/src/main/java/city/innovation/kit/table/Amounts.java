package city.innovation.kit.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts of money as plans and budgets write them: 1,200만원, 1억 2,000만원, 3백만원, or bare in a unit. */
public final class Amounts {

    private static final Pattern PART = Pattern.compile("\\s*((?:\\d[\\d,]*)(?:\\.\\d+)?)\\s*(억|천만|백만|십만|만|천)?");

    /** 백만원, or 원 as a word of its own. */
    private static final Pattern UNIT = Pattern.compile("([십백천][만억조]?|[만억조])\\s*원|(?<![가-힣])원(?![가-힣])");

    /** What a title above a table says of its unit: (단위: 백만원), or 백만원 alone. */
    private static final Pattern TITLE =
            Pattern.compile("단위(?![가-힣])[^)\\]]*|^\\s*[(\\[]?\\s*[십백천]?[만억조]?\\s*원\\s*[)\\]]?\\s*$");

    private Amounts() {}

    /** The amount in won; a bare number is won. Throws {@link BadCell} if it isn't whole. */
    public static long won(String cell) {
        return won(cell, 1);
    }

    /**
     * The amount in won.
     *
     * @param unit what a bare number counts, for example 1,000,000 under 예산(백만원); see {@link TableRow#unitOf}
     */
    public static long won(String cell, long unit) {
        String text = cell.strip();
        boolean negative = text.startsWith("-") || text.startsWith("△");
        String amount = (negative ? text.substring(1) : text).replaceFirst("^[₩￦]\\s*", "");
        boolean named = amount.endsWith("원");
        BigDecimal sum = sum(named ? amount.substring(0, amount.length() - 1) : amount, named, named ? 1 : unit, cell);
        try {
            return (negative ? sum.negate() : sum).longValueExact();
        } catch (ArithmeticException e) {
            throw new BadCell(BadCell.Fault.NOT_AN_AMOUNT, cell);
        }
    }

    private static BigDecimal sum(String amount, boolean named, long bareUnit, String cell) {
        Matcher part = PART.matcher(amount);
        BigDecimal sum = BigDecimal.ZERO;
        long before = Long.MAX_VALUE;
        int end = 0;
        while (end < amount.length()) {
            if (amount.length() > 40 || !part.find() || part.start() != end) {
                throw new BadCell(BadCell.Fault.NOT_AN_AMOUNT, cell);
            }
            boolean bare = part.group(2) == null;
            boolean first = end == 0;
            long unit = bare ? (first ? bareUnit : 1) : factor(part.group(2));
            // 1억 2,000만: each part counts less than the one before. 1억 2000 may mean 만 or 원 and is refused.
            if (unit >= before || (bare && !first && !named)) {
                throw new BadCell(BadCell.Fault.NOT_AN_AMOUNT, cell);
            }
            sum = sum.add(Cells.decimal(part.group(1)).multiply(BigDecimal.valueOf(unit)));
            before = unit;
            end = part.end();
        }
        if (end == 0) {
            throw new BadCell(BadCell.Fault.NOT_AN_AMOUNT, cell);
        }
        return sum;
    }

    /** The unit that a column's name gives, 1,000,000 for 예산(백만원); null if it gives none. */
    static Long unitOf(String column) {
        Matcher unit = UNIT.matcher(column);
        return unit.find() ? Long.valueOf(factor(unit.group(1))) : null;
    }

    /** The unit that a title above a table gives; null if it gives none, whatever amounts it speaks of. */
    static Long unitAbove(String title) {
        Matcher said = TITLE.matcher(title);
        return said.find() ? unitOf(said.group()) : null;
    }

    private static long factor(String unit) {
        long factor = 1;
        for (int i = 0; unit != null && i < unit.length(); i++) {
            factor *= switch (unit.charAt(i)) {
                case '십' -> 10;
                case '백' -> 100;
                case '천' -> 1_000;
                case '만' -> 10_000;
                case '억' -> 100_000_000;
                case '조' -> 1_000_000_000_000L;
                default -> throw new IllegalArgumentException(unit);
            };
        }
        return factor;
    }
}
