package city.innovation.proposal.call;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Which challenges of the city may be named. */
@ApplicationScoped
public class Challenges {

    private static final String ADMITTED = """
            select not exists (select 1 from challenge)
                or exists (select 1 from challenge where code = ? and valid_from <= ? and coalesce(valid_to, ?) >= ?)
            """;

    private final Sql sql;
    private final Clock clock;

    Challenges(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Whether something may name that challenge today. A city that has defined none is not asked to; then every code is
     * taken as it is.
     *
     * @param code null names none, which is always admitted
     */
    public boolean admit(String code) {
        return admit(code, clock.instant());
    }

    /** The same for something that was received then. */
    public boolean admit(String code, Instant at) {
        if (code == null) {
            return true;
        }
        var day = CityTime.dateOf(at);
        return sql.query(ADMITTED, row -> row.getBoolean(1), code, day, day, day)
                .getFirst();
    }
}
