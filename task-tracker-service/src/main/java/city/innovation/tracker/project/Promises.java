package city.innovation.tracker.project;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What was promised to proposers, by proposal; the event of the latest instant holds, in whatever order they come. */
@ApplicationScoped
class Promises {

    private static final String GIVE = """
            insert into project_promise (proposal_id, promised_on, as_of, slips) values (?, ?, ?, 0)
            on conflict (proposal_id) do update set promised_on = excluded.promised_on, as_of = excluded.as_of,
                slips = 0, reason_code = null
            where project_promise.as_of < excluded.as_of
            """;

    private static final String PUT_OFF = """
            insert into project_promise (proposal_id, promised_on, as_of, slips, reason_code) values (?, ?, ?, 1, ?)
            on conflict (proposal_id) do update set promised_on = excluded.promised_on, as_of = excluded.as_of,
                slips = project_promise.slips + 1, reason_code = excluded.reason_code
            where project_promise.as_of < excluded.as_of
            """;

    private final Sql sql;

    Promises(Sql sql) {
        this.sql = sql;
    }

    /** It was promised; a new decision forgets what was put off before. */
    void give(UUID proposal, LocalDate day, Instant at) {
        sql.update(GIVE, proposal, day, at);
    }

    /** It was put off. */
    void putOff(UUID proposal, LocalDate day, Instant at, String reasonCode) {
        sql.update(PUT_OFF, proposal, day, at, reasonCode);
    }

    /** The day that holds. */
    LocalDate day(UUID proposal) {
        return sql.query(
                        "select promised_on from project_promise where proposal_id = ?",
                        row -> row.getObject(1, LocalDate.class),
                        proposal)
                .getFirst();
    }

    /** How often it was put off. */
    int slips(UUID proposal) {
        return proposal == null ? 0 : slips(java.util.List.of(proposal)).getOrDefault(proposal, 0);
    }

    /** How often each was put off; nothing for those that never were. */
    Map<UUID, Integer> slips(Collection<UUID> proposals) {
        Map<UUID, Integer> slips = new HashMap<>();
        sql.query(
                "select proposal_id, slips from project_promise where slips > 0 and proposal_id = any(?::uuid[])",
                row -> slips.put(row.getObject("proposal_id", UUID.class), row.getInt("slips")),
                proposals);
        return slips;
    }
}
