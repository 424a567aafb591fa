package city.innovation.kit.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters as people count them: a family emoji or a decomposed syllable is one. */
public final class Graphemes {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String MORE = "…";

    private Graphemes() {}

    /**
     * The first {@code n} graphemes on one line, with … if there are more.
     *
     * @param n 1 or more
     */
    public static String preview(String text, int n) {
        String line = BLANKS.matcher(text.strip()).replaceAll(" ");
        Matcher grapheme = GRAPHEME.matcher(line);
        int end = 0;
        for (int i = 0; i < n; i++) {
            if (!grapheme.find()) {
                return line;
            }
            end = grapheme.end();
        }
        return end == line.length() ? line : line.substring(0, end).stripTrailing() + MORE;
    }

    /** How many graphemes the text has. */
    public static int count(String text) {
        Matcher grapheme = GRAPHEME.matcher(text);
        int count = 0;
        while (grapheme.find()) {
            count++;
        }
        return count;
    }
}
