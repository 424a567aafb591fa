package city.innovation.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to measure and how long.
 *
 * @param port of the gateway; the suite's other ports follow it
 * @param only the sections to run
 * @param rows proposals that are loaded before measuring
 * @param rounds how often each figure is taken, in turn with its anchor's
 * @param seconds that each round of load lasts
 */
record Options(Path root, int port, Set<String> only, int rows, int rounds, int seconds) {

    static final String USAGE = "Options: --only SECTION,... (" + String.join(", ", Sections.names())
            + "), --port N (18080), --rows N (200000), --rounds N (5), --seconds N (4)";

    static Options parse(List<String> arguments, Path root) {
        Options options = new Options(root, 18_080, new TreeSet<>(Sections.names()), 200_000, 5, 4);
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            if (rest.isEmpty()) {
                throw new CannotMeasure(option + " is no option or needs a value. " + USAGE);
            }
            options = options.with(option, rest.pop());
        }
        return options;
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--only" -> new Options(root, port, sections(value), rows, rounds, seconds);
            case "--port" -> new Options(root, number(option, value, 1024, 65_000), only, rows, rounds, seconds);
            case "--rows" -> new Options(root, port, only, number(option, value, 30_000, 2_000_000), rounds, seconds);
            case "--rounds" -> new Options(root, port, only, rows, number(option, value, 1, 20), seconds);
            case "--seconds" -> new Options(root, port, only, rows, rounds, number(option, value, 1, 60));
            default -> throw new CannotMeasure("Unknown option " + option + ". " + USAGE);
        };
    }

    private static Set<String> sections(String value) {
        Set<String> sections = new TreeSet<>(List.of(value.split(",")));
        if (!Sections.names().containsAll(sections)) {
            throw new CannotMeasure("Unknown section in " + value + ". " + USAGE);
        }
        return sections;
    }

    private static int number(String option, String value, int least, int most) {
        if (value.matches("\\d{1,8}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new CannotMeasure(option + " is a number from " + least + " to " + most + ", not " + value);
    }

    /** Where everything is kept that a run writes; the suite's data among it. */
    Path target() {
        return root.resolve("bench").resolve("target");
    }

    Path data() {
        return target().resolve("data");
    }
}
