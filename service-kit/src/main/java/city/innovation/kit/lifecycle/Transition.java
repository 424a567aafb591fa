package city.innovation.kit.lifecycle;

import java.util.List;
import java.util.Set;

/**
 * What a command does.
 *
 * @param from the states it starts from
 * @param to the state it leads to; several if it leads back where it was; the same as {@code from} if it stays
 * @param by the relations that entitle to it
 * @param says the wire type of the event it emits
 * @param duties what it does to duties, in order
 */
public record Transition<S extends Enum<S>, R extends Enum<R>, D extends Enum<D>>(
        Set<S> from, Set<S> to, Set<R> by, String says, List<DutyMove<D>> duties) {

    public Transition {
        if (from.isEmpty() || to.isEmpty() || by.isEmpty() || says == null || says.isBlank()) {
            throw new IllegalArgumentException("A transition names its states, who may give it and its event");
        }
    }

    /** Whether it leaves the state as it is. */
    public boolean stays() {
        return from.equals(to);
    }
}
