package city.innovation.kit.timer;

/**
 * A table whose rows time must act on.
 *
 * @param name the table
 * @param id its key, a uuid
 * @param due when time must act next, null while it needn't; indexed
 */
public record DueTable(String name, String id, String due) {

    String take() {
        return "select %2$s from %1$s where %3$s <= ? order by %3$s limit 1 for update skip locked"
                .formatted(name, id, due);
    }

    String postpone() {
        return "update %s set %s = ? where %s = ?".formatted(name, due, id);
    }
}
