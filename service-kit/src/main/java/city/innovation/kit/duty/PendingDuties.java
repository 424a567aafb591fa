package city.innovation.kit.duty;

import city.innovation.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Duties opened in the running transaction, whose rows the journal has yet to write. */
@ApplicationScoped
class PendingDuties {

    private static final Object KEY = PendingDuties.class;

    private final TransactionSynchronizationRegistry transactions;
    private final Journal journal;
    private final DutyRows rows;

    PendingDuties(TransactionSynchronizationRegistry transactions, Journal journal, DutyRows rows) {
        this.transactions = transactions;
        this.journal = journal;
        this.rows = rows;
    }

    void add(Duty duty) {
        Object[] values = rows.values(duty);
        List<Pending> all = all();
        if (all.isEmpty()) {
            all = new ArrayList<>();
            transactions.putResource(KEY, all);
        }
        all.add(new Pending(duty, values));
        journal.add(DutyRows.TABLE, values);
    }

    List<Duty> which(DutySelection selection) {
        return all().stream().map(Pending::duty).filter(selection::holds).toList();
    }

    /** Changes those in that state and gives them back; the rows follow, since the journal keeps the arrays. */
    List<Duty> change(DutySelection selection, List<DutyState> states, Consumer<Duty> change) {
        List<Duty> changed = new ArrayList<>();
        for (Pending pending : all()) {
            Duty duty = pending.duty();
            if (selection.holds(duty) && states.contains(duty.progress().state())) {
                change.accept(duty);
                Object[] values = rows.values(duty);
                System.arraycopy(values, 0, pending.values(), 0, values.length);
                changed.add(duty);
            }
        }
        return changed;
    }

    @SuppressWarnings("unchecked") // nobody else has the key
    private List<Pending> all() {
        if (transactions.getTransactionKey() == null || !journal.holds(DutyRows.TABLE)) {
            return List.of();
        }
        List<Pending> all = (List<Pending>) transactions.getResource(KEY);
        return all == null ? List.of() : all;
    }

    private static final class Pending {

        private final Duty duty;
        private final Object[] values;

        Pending(Duty duty, Object[] values) {
            this.duty = duty;
            this.values = values;
        }

        Duty duty() {
            return duty;
        }

        Object[] values() {
            return values;
        }
    }
}
