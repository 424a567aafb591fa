package city.innovation.tracker.check;

import city.innovation.kit.code.CodeLists;
import java.util.Locale;

/**
 * Codes in the words of a language.
 *
 * @param lists all labels
 * @param locale Korean or English
 */
record Words(CodeLists lists, Locale locale) {

    /** The label of a code; null of none. */
    String of(String list, Enum<?> code) {
        return code == null ? null : lists.label(list, code.name(), locale);
    }
}
