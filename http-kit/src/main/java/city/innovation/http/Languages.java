package city.innovation.http;

import java.util.List;
import java.util.Locale;

/** The languages that people-facing texts exist in: Korean, which is the default, and English. */
public final class Languages {

    public static final List<Locale> ALL = List.of(Locale.KOREAN, Locale.ENGLISH);

    private static final int LONGEST = 200;

    private Languages() {}

    /** The best match for an {@code Accept-Language} header; Korean when it is absent, broken or asks for neither. */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST) {
            return Locale.KOREAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ALL);
            return best == null ? Locale.KOREAN : best;
        } catch (IllegalArgumentException broken) {
            return Locale.KOREAN;
        }
    }
}
