package city.innovation.kit.api;

import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Transition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * What the tables of the lifecycles say about commands. A command's operation is the one that stands in the table's
 * package, at {@code …/{id}/<wire name>}.
 */
final class LifecycleTexts {

    private final List<Command<?, ?, ?>> commands = new ArrayList<>();

    LifecycleTexts(IndexView index) {
        for (ClassInfo table : index.getAllKnownImplementations(Command.class)) {
            if (table.isEnum()) {
                Arrays.stream(load(table).getEnumConstants())
                        .map(constant -> (Command<?, ?, ?>) constant)
                        .forEach(commands::add);
            }
        }
    }

    private static Class<?> load(ClassInfo table) {
        try {
            return Class.forName(
                    table.name().toString(), true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Indexed, but not there: " + table.name(), e);
        }
    }

    Optional<String> of(PathOperation path, DeclaredOperation declaration) {
        return commands.stream()
                .filter(command -> command.wireName().equals(path.command()))
                .filter(command -> packageOf(command).equals(declaration.feature()))
                .findFirst()
                .map(LifecycleTexts::text);
    }

    private static String packageOf(Command<?, ?, ?> command) {
        return ((Enum<?>) command).getDeclaringClass().getPackageName();
    }

    private static String text(Command<?, ?, ?> command) {
        Transition<?, ?, ?> transition = command.transition();
        String text = "From %s to %s, by %s; elsewhere 409 names the commands that are allowed. Emits `%s`."
                .formatted(codes(transition.from()), codes(transition.to()), words(transition.by()), transition.says());
        String duties = transition.duties().stream()
                .map(move -> move.kind().name().toLowerCase(Locale.ROOT) + " `" + wire(move.duty()) + "`")
                .collect(Collectors.joining(", "));
        return duties.isEmpty() ? text : text + " Duties: " + duties + ".";
    }

    private static String codes(Collection<? extends Enum<?>> states) {
        return states.stream().map(state -> "`" + state.name() + "`").collect(Collectors.joining(" or "));
    }

    private static String words(Collection<? extends Enum<?>> relations) {
        return relations.stream()
                .map(relation -> relation.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or "));
    }

    private static String wire(Enum<?> duty) {
        return duty.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
