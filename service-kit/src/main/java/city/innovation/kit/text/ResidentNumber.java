package city.innovation.kit.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resident registration numbers (yymmdd-Sxxxxxx), which must never be collected. Since October 2020 their last digits
 * are random, so that a checksum tells nothing: six digits that are a birth date, then seven that begin with 1 to 8 are
 * taken for one, with a hyphen, spaces or nothing between.
 */
public final class ResidentNumber {

    /** What replaces a number. */
    public static final String MASK = "######-*******";

    private static final Pattern LOOKS_LIKE = Pattern.compile(
            "(?<!\\p{Nd})(\\p{Nd}{6})\\s{0,3}[-‐-―－~]?\\s{0,3}(\\p{Nd}{7})(?!\\p{Nd})",
            Pattern.UNICODE_CHARACTER_CLASS);

    private ResidentNumber() {}

    /** Whether the text holds what looks like one. */
    public static boolean in(String text) {
        return LOOKS_LIKE.matcher(text).results().anyMatch(ResidentNumber::isOne);
    }

    /** The text with every number that looks like one replaced by {@link #MASK}. */
    public static String mask(String text) {
        return LOOKS_LIKE.matcher(text).replaceAll(found -> isOne(found) ? MASK : quoted(found.group()));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static boolean isOne(MatchResult found) {
        int born = digits(found.group(1));
        int kind = Character.digit(found.group(2).codePointAt(0), 10);
        if (kind < 1 || kind > 8) {
            return false;
        }
        // 1, 2 (foreigners 5, 6) were born in the 1900s; 3, 4 (7, 8) in the 2000s.
        int century = kind == 1 || kind == 2 || kind == 5 || kind == 6 ? 1900 : 2000;
        try {
            LocalDate.of(century + born / 10_000, born / 100 % 100, born % 100);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Digits of any script count, full-width ones among them. */
    private static int digits(String text) {
        int number = 0;
        for (int point : text.codePoints().toArray()) {
            number = number * 10 + Character.digit(point, 10);
        }
        return number;
    }
}
