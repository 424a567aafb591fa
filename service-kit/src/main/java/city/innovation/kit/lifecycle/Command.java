package city.innovation.kit.lifecycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A row of a lifecycle's table; implemented by an enum whose constants are the commands.
 *
 * @param <S> the states
 * @param <R> how a caller can be related to the resource
 * @param <D> the kinds of duty
 */
public interface Command<S extends Enum<S>, R extends Enum<R>, D extends Enum<D>> {

    /** The enum constant's name. */
    String name();

    /** What this command does. */
    Transition<S, R, D> transition();

    /** The last part of the command's path, for example {@code request-supplement}. */
    default String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can be given in this state. */
    default boolean startsFrom(S state) {
        return transition().from().contains(state);
    }

    /** Whether one of these relations entitles to give it. */
    default boolean mayBeGivenBy(Set<R> relations) {
        return transition().by().stream().anyMatch(relations::contains);
    }

    /**
     * The state it leads to when there is only one; this one for a command that stays.
     *
     * @throws IllegalTransition if it cannot be given in this state
     */
    default S next(S state) {
        require(state);
        return transition().stays() ? state : transition().to().iterator().next();
    }

    /**
     * The state it leads back to.
     *
     * @throws IllegalTransition if it cannot be given in this state
     */
    default S next(S state, S back) {
        require(state);
        if (!transition().to().contains(back)) {
            throw new IllegalStateException(name() + " does not lead to " + back);
        }
        return back;
    }

    private void require(S state) {
        if (!startsFrom(state)) {
            throw new IllegalTransition(wireName(), state.name(), allowedFrom(siblings(), state));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Command<S, R, D>> siblings() {
        return Arrays.stream(((Enum<?>) this).getDeclaringClass().getEnumConstants())
                .map(command -> (Command<S, R, D>) command)
                .toList();
    }

    /** The wire names of those of the commands that can be given in this state. */
    static <S extends Enum<S>> List<String> allowedFrom(List<? extends Command<S, ?, ?>> commands, S state) {
        return commands.stream()
                .filter(command -> command.startsFrom(state))
                .map(Command::wireName)
                .toList();
    }

    /** The states a command starts from. */
    @SafeVarargs
    static <S extends Enum<S>> Set<S> from(S first, S... more) {
        return EnumSet.of(first, more);
    }

    /** The state a command leads to; several if it leads back where it was. */
    @SafeVarargs
    static <S extends Enum<S>> Set<S> to(S first, S... more) {
        return EnumSet.of(first, more);
    }

    /** The relations that entitle to a command. */
    @SafeVarargs
    static <R extends Enum<R>> Set<R> by(R first, R... more) {
        return EnumSet.of(first, more);
    }

    /** A duty that a command opens. */
    static <D extends Enum<D>> DutyMove<D> opens(D duty) {
        return new DutyMove<>(DutyMove.Kind.OPENS, duty);
    }

    /** A duty that a command closes. */
    static <D extends Enum<D>> DutyMove<D> closes(D duty) {
        return new DutyMove<>(DutyMove.Kind.CLOSES, duty);
    }

    /** A duty whose time a command stops. */
    static <D extends Enum<D>> DutyMove<D> pauses(D duty) {
        return new DutyMove<>(DutyMove.Kind.PAUSES, duty);
    }

    /** A duty whose time runs on after a command. */
    static <D extends Enum<D>> DutyMove<D> resumes(D duty) {
        return new DutyMove<>(DutyMove.Kind.RESUMES, duty);
    }
}
