package city.innovation.kit.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Time that a running term does not count, for example while a supplement is awaited.
 *
 * @param from when the term stopped
 * @param until when it ran on, at or after {@code from}; null while it still stands
 */
public record Pause(Instant from, Instant until) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause cannot end before it begins");
        }
    }

    /** Those that are over, in order of their beginning. */
    static List<Pause> ended(List<Pause> pauses) {
        return pauses.stream()
                .filter(pause -> pause.until != null)
                .sorted(Comparator.comparing(Pause::from))
                .toList();
    }
}
