package city.innovation.kit.lifecycle;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draws a lifecycle's table for people. */
public final class Diagram {

    private Diagram() {}

    /** A Mermaid state diagram with one arrow per pair of states, named by its commands. */
    public static <S extends Enum<S>> String mermaid(List<? extends Command<S, ?, ?>> commands, S initial) {
        var arrows = new TreeMap<String, TreeSet<String>>();
        for (Command<S, ?, ?> command : commands) {
            for (S from : command.transition().from()) {
                for (S to : command.transition().stays()
                        ? List.of(from)
                        : command.transition().to()) {
                    arrows.computeIfAbsent(from + " --> " + to, a -> new TreeSet<>())
                            .add(command.wireName());
                }
            }
        }
        StringBuilder text = new StringBuilder("stateDiagram-v2\n    [*] --> " + initial + "\n");
        arrows.forEach((arrow, names) -> text.append("    ")
                .append(arrow)
                .append(": ")
                .append(String.join(" / ", names))
                .append('\n'));
        return text.toString();
    }

    /** A Markdown table of the commands. */
    public static String markdown(List<? extends Command<?, ?, ?>> commands) {
        StringBuilder text =
                new StringBuilder("| Command | From | To | By | Event | Duties |\n|---|---|---|---|---|---|\n");
        for (Command<?, ?, ?> command : commands) {
            Transition<?, ?, ?> transition = command.transition();
            text.append("| `%s` | %s | %s | %s | `%s` | %s |%n"
                    .formatted(
                            command.wireName(),
                            names(transition.from()),
                            names(transition.to()),
                            names(transition.by()),
                            transition.says(),
                            transition.duties().stream()
                                    .map(move ->
                                            move.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + move.duty())
                                    .collect(java.util.stream.Collectors.joining(", "))));
        }
        return text.toString();
    }

    private static String names(java.util.Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(java.util.stream.Collectors.joining(", "));
    }
}
