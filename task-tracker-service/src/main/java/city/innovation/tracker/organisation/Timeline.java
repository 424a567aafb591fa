package city.innovation.tracker.organisation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Facts that hold from a day on until later ones do. */
final class Timeline<F> {

    private final NavigableMap<LocalDate, F> facts = new TreeMap<>();

    /** What holds on that day; nothing before the first. */
    Optional<F> on(LocalDate day) {
        return Optional.ofNullable(facts.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Lets them hold from that day on; false if just that held already. */
    boolean put(LocalDate from, F later) {
        if (on(from).filter(later::equals).isPresent()) {
            return false;
        }
        facts.put(from, later);
        return true;
    }

    /** The same as read from the store. */
    void restore(LocalDate from, F stored) {
        facts.put(from, stored);
    }

    LocalDate first() {
        return facts.firstKey();
    }

    LocalDate lastChange() {
        return facts.lastKey();
    }

    F last() {
        return facts.lastEntry().getValue();
    }

    NavigableMap<LocalDate, F> all() {
        return Collections.unmodifiableNavigableMap(facts);
    }
}
