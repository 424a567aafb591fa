package city.innovation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/** Has the supporters of a proposal moved when it is merged, and given back when that is undone. */
@ApplicationScoped
class MergeNews {

    private final Event<ProposalsMerged> merges;
    private final Event<MergeUndone> undone;

    MergeNews(Event<ProposalsMerged> merges, Event<MergeUndone> undone) {
        this.merges = merges;
        this.undone = undone;
    }

    /** How many supporters did not support the earlier one yet. */
    long move(UUID from, UUID into) {
        ProposalsMerged merged = new ProposalsMerged(from, into);
        merges.fire(merged);
        return merged.movedSupports().get();
    }

    void giveBack(UUID from, UUID into) {
        undone.fire(new MergeUndone(from, into));
    }
}
