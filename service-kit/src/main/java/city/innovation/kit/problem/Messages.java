package city.innovation.kit.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts about flawed input: ours first, then the service's own. */
final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    static String of(Locale locale, String key, Object... arguments) {
        ResourceBundle kit = bundle("city.innovation.kit.problem.Flaws", locale);
        String pattern = kit.containsKey(key)
                ? kit.getString(key)
                : bundle("ValidationMessages", locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK);
        } catch (MissingResourceException e) {
            return ResourceBundle.getBundle(name, Locale.KOREAN, loader, NO_FALLBACK);
        }
    }
}
