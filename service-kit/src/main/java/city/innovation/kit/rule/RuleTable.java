package city.innovation.kit.rule;

import city.innovation.kit.journal.Journal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The versions of all rules; rows are added and never changed. */
@ApplicationScoped
class RuleTable {

    private final Sql sql;
    private final Journal journal;
    private final AtomicLong additions = new AtomicLong();

    RuleTable(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** Changes when this process has added a version. */
    long additions() {
        return additions.get();
    }

    /** Lets one transaction at a time add versions to that rule, until it ends. */
    void lock(String code) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> code, "rule:" + code);
    }

    int lastVersion(String code) {
        return sql.query("select coalesce(max(version), 0) from rule where code = ?", row -> row.getInt(1), code)
                .getFirst();
    }

    boolean isShipped(String code, LocalDate validFrom) {
        return !sql.query(
                        "select 1 from rule where code = ? and valid_from = ? and changed_by = ?",
                        row -> true,
                        code,
                        validFrom,
                        RuleRow.SHIPPED)
                .isEmpty();
    }

    void add(RuleRow row) {
        sql.update(
                "insert into rule (code, version, valid_from, data, reason, changed_by, changed_at)"
                        + " values (?, ?, ?, ?::jsonb, ?, ?, ?)",
                row.code(),
                row.version(),
                row.validFrom(),
                row.data(),
                row.reason(),
                row.changedBy(),
                row.changedAt());
        journal.afterCommit(additions::incrementAndGet);
    }

    /** In the order in which they were added. */
    List<RuleRow> of(String code) {
        return sql.query("select * from rule where code = ? order by version", RuleRow::read, code);
    }

    List<RuleRow> all() {
        return sql.query("select * from rule order by code, version", RuleRow::read);
    }

    /** Tells whether there is anything new, at next to no cost: rows are only ever added. */
    long size() {
        return sql.query("select count(*) from rule", row -> row.getLong(1)).getFirst();
    }
}
