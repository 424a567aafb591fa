package city.innovation.kit.text;

import java.util.regex.Pattern;

/** Names and numbers of people as the public may see them. */
public final class Masking {

    private static final char STAR = '*';
    private static final Pattern PHONE =
            Pattern.compile("(02|0\\d{2}|\\+\\d{1,3}[-. ]?\\d{1,2})[-. ]?(\\d{3,4})[-. ]?(\\d{4})");

    private Masking() {}

    /** All but the first and the last letter starred: 홍*동, 남**수; of two letters the last, 김*; one becomes *. */
    public static String name(String name) {
        int[] points = name.strip().codePoints().toArray();
        int shownLast = points.length > 2 ? points.length - 1 : -1;
        return starred(points, shownLast);
    }

    /** All but the first letter starred: 김**. */
    public static String familyName(String name) {
        return starred(name.strip().codePoints().toArray(), -1);
    }

    private static String starred(int[] points, int shownLast) {
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            boolean shown = points.length > 1 && (i == 0 || i == shownLast);
            masked.appendCodePoint(shown ? points[i] : STAR);
        }
        return masked.toString();
    }

    /** The middle digits starred, 010-****-1234; what is no Korean telephone number becomes all stars. */
    public static String phone(String number) {
        var parts = PHONE.matcher(number.strip());
        if (!parts.matches()) {
            return "*".repeat(number.strip().length());
        }
        return parts.group(1) + "-" + "*".repeat(parts.group(2).length()) + "-" + parts.group(3);
    }
}
