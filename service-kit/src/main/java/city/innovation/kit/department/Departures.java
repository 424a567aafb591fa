package city.innovation.kit.department;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.timer.DueTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Departments that are dissolved and have not handed over yet. */
@ApplicationScoped
public class Departures {

    /** Becomes due on the first day without the department. */
    public static final DueTable DUE = new DueTable("department", "id", "hand_over_at");

    private final Sql sql;
    private final DepartmentMap map;

    Departures(Sql sql, DepartmentMap map) {
        this.sql = sql;
        this.map = map;
    }

    /**
     * A dissolved department.
     *
     * @param successors as they were named
     */
    public record Departure(UUID id, String code, List<String> successors) {

        public Departure {
            successors = List.copyOf(successors);
        }
    }

    public Departure of(UUID id) {
        return sql.query(
                        "select code, successors from department where id = ?",
                        row -> new Departure(id, row.getString("code"), List.of((String[])
                                row.getArray("successors").getArray())),
                        id)
                .getFirst();
    }

    /** The first named successor that exists, or whoever took that one over. */
    public Optional<String> heir(Departure gone) {
        return gone.successors().stream()
                .flatMap(successor -> map.current(successor, map.today()).stream())
                .findFirst();
    }

    /**
     * It has handed over.
     *
     * @param changed whether anything went
     * @return the department's version after that
     */
    public int finish(Departure gone, boolean changed) {
        return sql.query(
                        "update department set hand_over_at = null, version = version + ? where id = ? returning version",
                        row -> row.getInt(1),
                        changed ? 1 : 0,
                        gone.id())
                .getFirst();
    }
}
