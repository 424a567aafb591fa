package city.innovation.kit.code;

import java.util.Arrays;
import java.util.List;

/**
 * Codes of one kind in the order in which people should see them.
 *
 * @param name plural and kebab-case, for example {@code proposal-states}
 * @param codes as they stand in JSON
 */
public record CodeList(String name, List<String> codes) {

    public CodeList {
        codes = List.copyOf(codes);
    }

    /** The constants of an enum by their names. */
    public static CodeList of(String name, Class<? extends Enum<?>> type) {
        return new CodeList(
                name, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
