package city.innovation.kit.problem;

import city.innovation.http.Violation;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with one part of the input.
 *
 * @param field a JSON pointer into the body, or the name of a parameter or header
 * @param in where it stands
 * @param messageKey a key of {@code Flaws} or of the service's {@code ValidationMessages}
 * @param arguments for the message
 */
public record Flaw(String field, In in, String messageKey, List<Object> arguments) {

    /** Where a flawed value stands. */
    public enum In {
        BODY,
        QUERY,
        PATH,
        HEADER;

        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A flaw of the body at a JSON pointer. */
    public static Flaw ofBody(String pointer, String messageKey, Object... arguments) {
        return new Flaw(pointer, In.BODY, messageKey, List.of(arguments));
    }

    /** In words. */
    public Violation in(Locale locale) {
        return new Violation(field, in.wireName(), Messages.of(locale, messageKey, arguments.toArray()));
    }
}
