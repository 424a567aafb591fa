package city.innovation.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.events.DomainEvent;
import city.innovation.events.EventTypes;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Diagram;
import city.innovation.kit.lifecycle.IllegalTransition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What holds of every lifecycle's table.
 *
 * @param of what it is the lifecycle of, for people
 * @param page the page of the documentation, without its ending
 * @param by the class of the table
 * @param commands all of its rows
 * @param initial the state that everything begins in
 */
public record Lifecycle<S extends Enum<S>>(
        String of, String page, Class<?> by, List<? extends Command<S, ?, ?>> commands, S initial) {

    /** Every command starts from its states and from no other. */
    public void isWalked() {
        for (S state : initial.getDeclaringClass().getEnumConstants()) {
            for (Command<S, ?, ?> command : commands) {
                if (command.transition().from().contains(state)) {
                    S to = command.transition().stays() ? state : command.next(state);
                    assertThat(command.transition().to())
                            .as("%s from %s", command, state)
                            .contains(to);
                } else {
                    assertThatThrownBy(() -> command.next(state))
                            .as("%s from %s", command, state)
                            .isInstanceOfSatisfying(
                                    IllegalTransition.class,
                                    refused -> assertThat(refused.allowed())
                                            .isEqualTo(Command.allowedFrom(commands, state)));
                }
            }
        }
    }

    /** Every command names an event that there is. */
    public void isTold(Class<? extends DomainEvent> producer) {
        assertThat(commands)
                .allSatisfy(command -> assertThat(EventTypes.of(producer))
                        .containsKey(command.transition().says()));
    }

    /** The page is made from the table; {@code -Ddocs.write=true} writes it. */
    public void isDocumented() throws IOException {
        String made = """
                # The lifecycle of %s

                Made from the table in `%s`; `./mvnw -pl task-tracker-service -am test -Dtest=%sTest -Ddocs.write=true` writes it anew.

                ```mermaid
                %s```

                %s
                Proved by `./mvnw -pl task-tracker-service -am test -Dtest=%sTest`.
                """.formatted(
                        of,
                        by.getSimpleName(),
                        by.getSimpleName(),
                        Diagram.mermaid(commands, initial),
                        Diagram.markdown(commands),
                        by.getSimpleName());
        Path file = Path.of("../docs/" + page + ".md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, made);
        }
        assertThat(file).hasContent(made);
    }
}
