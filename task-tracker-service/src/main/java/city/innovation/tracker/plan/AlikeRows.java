package city.innovation.tracker.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The rows of a file that give one project milestones or indicators of one title, and which of those there they mean:
 * as many as are there mean them in the order of their days; else each means the one of its day, and the others those
 * that are left.
 */
final class AlikeRows {

    private final Map<Integer, Optional<LocalDate>> days = new TreeMap<>();
    private final Map<Integer, UUID> meant = new HashMap<>();
    private boolean assigned;

    /** A row; once more if it is read again. */
    void add(int row, LocalDate day) {
        days.put(row, Optional.ofNullable(day));
    }

    /**
     * The one that the row means, or null for a new one. Decided for all rows at once, when the first of them is asked
     * for.
     */
    UUID meant(int row, List<TargetRows.Kept> there) {
        if (!assigned) {
            assigned = true;
            assign(new ArrayList<>(there));
        }
        return meant.get(row);
    }

    private void assign(List<TargetRows.Kept> free) {
        free.sort(comparing(AlikeRows::day, nullsLast(naturalOrder())));
        List<Integer> rows = new ArrayList<>(days.keySet());
        rows.sort(comparing((Integer row) -> days.get(row).orElse(null), nullsLast(naturalOrder())));
        if (rows.size() != free.size()) {
            rows.removeIf(row -> days.get(row)
                    .flatMap(day ->
                            free.stream().filter(one -> day.equals(day(one))).findFirst())
                    .map(one -> {
                        free.remove(one);
                        meant.put(row, one.id());
                        return one;
                    })
                    .isPresent());
        }
        for (int i = 0; i < Math.min(rows.size(), free.size()); i++) {
            meant.put(rows.get(i), free.get(i).id());
        }
    }

    private static LocalDate day(TargetRows.Kept one) {
        return (LocalDate) one.fields().get("endsOn");
    }
}
