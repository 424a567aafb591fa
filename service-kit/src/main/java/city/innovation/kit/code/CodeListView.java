package city.innovation.kit.code;

import java.util.List;

/**
 * A code list with its labels.
 *
 * @param name plural and kebab-case
 * @param codes in the order in which people should see them
 */
public record CodeListView(String name, List<LabelledCode> codes) {

    /**
     * A code with its labels.
     *
     * @param code as it stands in JSON
     * @param ko its label in Korean
     * @param en its label in English
     */
    public record LabelledCode(String code, String ko, String en) {}

    /** All lists by name. */
    public record All(List<CodeListView> items) {}
}
