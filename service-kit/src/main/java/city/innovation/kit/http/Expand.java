package city.innovation.kit.http;

import city.innovation.kit.problem.Refusal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a reader wants added to an answer, so that no further request is needed to show it.
 *
 * @param parts not empty
 */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        description = "What to add under `expanded`, separated by commas: `labels` of codes in the caller's language,"
                + " `people` by name, masked for who may not know them.",
        pattern = "^(labels|people)(,(labels|people))*$",
        examples = "labels,people")
public record Expand(Set<Part> parts) {

    /** What can be added. */
    public enum Part {
        /** The labels of codes. */
        LABELS,
        /** The names of people. */
        PEOPLE
    }

    public Expand {
        parts = Set.copyOf(parts);
    }

    /** Reads {@code expand}; a part that there is none of is refused (400). */
    public static Expand fromString(String text) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : text.split(",", -1)) {
            parts.add(Arrays.stream(Part.values())
                    .filter(part -> name(part).equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(EnumSet.allOf(Part.class))));
        }
        return new Expand(parts);
    }

    /** Whether that was asked for; null asks for nothing. */
    public static boolean asks(Expand expand, Part part) {
        return expand != null && expand.parts.contains(part);
    }

    /** Refuses (400) what the resource cannot add. */
    public static void only(Expand expand, Set<Part> offered) {
        if (expand != null && !offered.containsAll(expand.parts)) {
            throw unknown(offered);
        }
    }

    private static Refusal unknown(Set<Part> offered) {
        return Refusal.ofQuery(
                "expand",
                "param.enum",
                offered.stream().sorted().map(Expand::name).collect(Collectors.joining(", ")));
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
