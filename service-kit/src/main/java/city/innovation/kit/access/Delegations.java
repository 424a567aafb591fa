package city.innovation.kit.access;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who acts in whose place, as far as this service was told. */
@ApplicationScoped
public class Delegations {

    private static final String PUT = """
            insert into delegation (id, delegator, department, grade, roles, deputy, valid_from, valid_to, revoked)
            values (?, ?, ?, ?, ?, ?, ?, ?, false)
            on conflict (id) do nothing
            """;
    private static final String HELD = """
            select * from delegation
            where deputy = ? and delegator = ? and ? between valid_from and valid_to and not revoked
            order by id limit 1
            """;
    private static final String OF = """
            select * from delegation where (deputy = ? or delegator = ?) and valid_to >= ? and not revoked
            order by valid_from, id limit 100
            """;

    private final Sql sql;

    Delegations(Sql sql) {
        this.sql = sql;
    }

    /** Takes over what was given; again it changes nothing. */
    public void give(Delegation given) {
        sql.update(
                PUT,
                given.id(),
                given.delegator(),
                given.department(),
                given.grade(),
                given.roles(),
                given.deputy(),
                given.validFrom(),
                given.validTo());
    }

    /** Takes over that it holds no longer. */
    public void revoke(UUID id) {
        sql.update("update delegation set revoked = true where id = ?", id);
    }

    /** By what the deputy may act in that one's place on a day. */
    Optional<Delegation> held(String deputy, String delegator, LocalDate on) {
        return sql.query(HELD, Delegations::read, deputy, delegator, on).stream()
                .findFirst();
    }

    /** What somebody gave or holds, from that day on; the next one first, 100 at most. */
    List<Delegation> of(String subject, LocalDate from) {
        return sql.query(OF, Delegations::read, subject, subject, from);
    }

    private static Delegation read(ResultSet row) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                row.getString("delegator"),
                row.getString("department"),
                row.getString("grade"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("deputy"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
