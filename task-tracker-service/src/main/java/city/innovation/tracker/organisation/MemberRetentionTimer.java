package city.innovation.tracker.organisation;

import city.innovation.kit.timer.DueRows;
import city.innovation.kit.timer.DueTable;
import city.innovation.kit.timer.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Erases the names of those who left when their time is over. */
@ApplicationScoped
class MemberRetentionTimer implements TimedWork {

    private static final DueTable MEMBERS = new DueTable("member", "id", "erase_at");

    private final MemberStore store;
    private final MemberBook book;
    private final DueRows rows;

    MemberRetentionTimer(MemberStore store, MemberBook book, DueRows rows) {
        this.store = store;
        this.book = book;
        this.rows = rows;
    }

    @Override
    public void work() {
        rows.each(MEMBERS, this::erase);
    }

    private void erase(UUID id) {
        book.erase(store.find(store.subject(id)).orElseThrow(), "erase-by-retention", null);
    }
}
