package city.innovation.kit.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** What lies behind an exception. */
final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    static <T extends Throwable> Optional<T> first(Throwable thrown, Class<T> type) {
        return of(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }
}
