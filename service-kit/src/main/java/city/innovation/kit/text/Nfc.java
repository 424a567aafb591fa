package city.innovation.kit.text;

import java.text.Normalizer;

/** Unicode's normal form C, in which every text is kept: what macOS sends as ㄱ+ㅗ+ㅏ+ㅇ… becomes 광. */
public final class Nfc {

    private Nfc() {}

    /**
     * The text in normal form C.
     *
     * @throws BadText if it holds a NUL or a lone surrogate
     */
    public static String of(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new BadText("a NUL", i);
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new BadText("half a surrogate pair", i);
                }
                i++;
            }
            // Nothing below U+0300 is changed by normal form C.
            plain &= c < 0x300;
        }
        return plain || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
