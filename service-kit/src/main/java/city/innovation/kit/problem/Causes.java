package city.innovation.kit.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies behind an exception: its causes, then what was suppressed, where a failed commit tells its reason. */
final class Causes {

    private static final int MOST = 40;

    private Causes() {}

    static Stream<Throwable> of(Throwable thrown) {
        List<Throwable> found = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
        while (!open.isEmpty() && found.size() < MOST) {
            Throwable next = open.removeFirst();
            found.add(next);
            if (next.getCause() != null) {
                open.addFirst(next.getCause());
            }
            open.addAll(List.of(next.getSuppressed()));
        }
        return found.stream();
    }

    static <T extends Throwable> Optional<T> first(Throwable thrown, Class<T> type) {
        return of(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }
}
