package city.innovation.tracker.designation;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Counts designations against their quota, exactly however many are made at once. */
@ApplicationScoped
class QuotaRoom {

    /** Whoever designates for the same year waits here until the other is through. */
    private static final String QUEUE = """
            insert into designation_queue (kind, year) values (?, ?)
            on conflict (kind, year) do update set kind = excluded.kind
            """;

    private static final String HELD = """
            select count(*) from designation where kind = ? and year = ? and state = 'HELD'
            """;

    private final Sql sql;
    private final DesignationRules rules;

    QuotaRoom(Sql sql, DesignationRules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    /**
     * Takes a place until the transaction ends.
     *
     * @return the version of the rule
     * @throws Refusal 409 that says how many there are
     */
    int take(DesignationKind kind, int year) {
        sql.update(QUEUE, kind.name(), year);
        Versioned<DesignationQuotas> quotas = rules.quotas();
        int places = quotas.data().of(kind);
        long held = held(kind, year);
        if (held >= places) {
            throw new Refusal(ProblemType.QUOTA_EXCEEDED, kind.name(), String.valueOf(year), held, places)
                    .detailed("designation.quota")
                    .with("held", held)
                    .with("places", places);
        }
        return quotas.version();
    }

    /** How it stands for a year. */
    List<QuotaView> of(int year) {
        DesignationQuotas quotas = rules.quotas().data();
        return Arrays.stream(DesignationKind.values())
                .map(kind -> new QuotaView(kind, year, quotas.of(kind), held(kind, year)))
                .toList();
    }

    private long held(DesignationKind kind, int year) {
        return sql.query(HELD, row -> row.getLong(1), kind.name(), year).getFirst();
    }
}
