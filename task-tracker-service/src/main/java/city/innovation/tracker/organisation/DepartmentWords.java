package city.innovation.tracker.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How files call departments: by their codes, or by names that one department alone has. Where a city has entered no
 * departments every word is taken as it is.
 */
public final class DepartmentWords {

    private final Set<String> codes;
    private final Map<String, String> codesByName;

    DepartmentWords(Set<String> codes, Map<String, String> codesByName) {
        this.codes = codes;
        this.codesByName = codesByName;
    }

    /** The code; empty for what no department is called. */
    public Optional<String> code(String word) {
        return codes.isEmpty() || codes.contains(word) ? Optional.of(word) : Optional.ofNullable(codesByName.get(word));
    }
}
