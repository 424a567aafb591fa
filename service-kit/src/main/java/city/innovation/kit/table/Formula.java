package city.innovation.kit.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from taking a CSV cell for a formula. A text that begins with = + - @, their full-width
 * forms, a tab or a line break, after any apostrophes, gets one apostrophe more, and reading takes one away again, so
 * that both are exact inverses. Plain numbers such as -5 stay as they are.
 */
public final class Formula {

    private static final String STARTS = "[=+\\-@＝＋－＠\\t\\r\\n]";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + STARTS + ".*", Pattern.DOTALL);
    private static final Pattern NEUTRALISED = Pattern.compile("'+" + STARTS + ".*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(\\.\\d+)?%?");

    private Formula() {}

    /** The cell as it may stand in a CSV file. */
    public static String neutralised(String cell) {
        return DANGEROUS.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #neutralised}. */
    public static String restored(String cell) {
        return NEUTRALISED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
