package city.innovation.http;

import java.util.Locale;
import java.util.ResourceBundle;

/** Titles, details and advice of the problem types in Korean and English. */
public final class ProblemTexts {

    private static final ResourceBundle KOREAN = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private ProblemTexts() {}

    /** A short name of the problem, the same at each occurrence. */
    public static String title(ProblemType type, Locale locale) {
        return text(type, "title", locale);
    }

    /** What such a problem means in general, for occurrences that know nothing more. */
    public static String detail(ProblemType type, Locale locale) {
        return text(type, "detail", locale);
    }

    /** What to do about it, for the problem's page. */
    public static String advice(ProblemType type, Locale locale) {
        return text(type, "advice", locale);
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "city/innovation/http/problems",
                locale,
                ProblemTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String text(ProblemType type, String part, Locale locale) {
        ResourceBundle texts = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : KOREAN;
        return texts.getString(type.code() + '.' + part);
    }
}
