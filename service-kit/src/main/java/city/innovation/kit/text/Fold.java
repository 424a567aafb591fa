package city.innovation.kit.text;

import java.util.function.IntConsumer;

/** Walks a text as search sees it: normal form C, lower case, letters and digits alone. */
final class Fold {

    /** What {@code walk} tells between two words. */
    static final int GAP = -1;

    /** ㆍ (U+318D) is a letter to Unicode, but a middle dot to everyone who types it; U+119E is what NFKC makes of it. */
    private static final int DOT_LETTER = 0x318D;

    private static final int DOT_VOWEL = 0x119E;

    private Fold() {}

    /** Tells each folded code point in order, and {@link #GAP} between words (never first or last). */
    static void walk(String text, IntConsumer sink) {
        String normal = Nfc.of(text);
        boolean begun = false;
        boolean gap = false;
        for (int i = 0; i < normal.length(); ) {
            int point = normal.codePointAt(i);
            i += Character.charCount(point);
            if (!counts(point)) {
                gap = begun;
                continue;
            }
            if (gap) {
                sink.accept(GAP);
                gap = false;
            }
            sink.accept(Character.toLowerCase(point));
            begun = true;
        }
    }

    private static boolean counts(int point) {
        return Character.isLetterOrDigit(point) && point != DOT_LETTER && point != DOT_VOWEL;
    }
}
