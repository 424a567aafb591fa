package city.innovation.kit.inbox;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which event of a subject had its effect last, per consumer. */
@ApplicationScoped
class InboxTable {

    private static final String CLAIM = """
            insert into inbox (consumer, source, subject, sequence) values (?, ?, ?, ?)
                on conflict (consumer, source, subject) do update set sequence = excluded.sequence
                where inbox.sequence < excluded.sequence
            returning exists (select 1 from parked_event p where p.consumer = inbox.consumer
                and p.source = inbox.source and p.subject = inbox.subject and p.state in ('PARKED', 'BEHIND'))""";

    private static final String LOCK = """
            insert into inbox (consumer, source, subject, sequence) values (?, ?, ?, 0)
                on conflict (consumer, source, subject) do update set sequence = inbox.sequence
            returning sequence""";

    private final Sql sql;

    InboxTable(Sql sql) {
        this.sql = sql;
    }

    /** Takes the event for this transaction, and with it the subject until the transaction ends. */
    Claim claim(String consumer, ReceivedEvent event) {
        List<Boolean> behind =
                sql.query(CLAIM, row -> row.getBoolean(1), consumer, event.source(), event.subject(), event.sequence());
        if (behind.isEmpty()) {
            return Claim.DUPLICATE;
        }
        return behind.getFirst() ? Claim.BEHIND : Claim.FRESH;
    }

    /** Takes the subject until the transaction ends, and gives the sequence of its last effect, 0 for none. */
    long lock(String consumer, String source, String subject) {
        return sql.query(LOCK, row -> row.getLong(1), consumer, source, subject).getFirst();
    }

    /** Notes the effect of an event whose subject is taken already. */
    void advance(String consumer, ReceivedEvent event) {
        sql.update(
                "update inbox set sequence = ? where consumer = ? and source = ? and subject = ?",
                event.sequence(),
                consumer,
                event.source(),
                event.subject());
    }

    /** What an event is to this consumer. */
    enum Claim {
        /** It has had its effect. */
        DUPLICATE,
        /** An earlier event of the subject waits for an operator. */
        BEHIND,
        /** It is this transaction's to carry out. */
        FRESH
    }
}
